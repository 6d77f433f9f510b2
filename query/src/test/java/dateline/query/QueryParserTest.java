package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.query.Query.And;
import dateline.query.Query.Not;
import dateline.query.Query.Or;
import dateline.query.Query.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
  private static final At ANYWHERE = new At(0, 0);

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      textBlock =
          """
          quake                          | quake
          quake tsunami                  | quake AND tsunami
          quake && tsunami               | quake AND tsunami
          quake || tsunami               | quake OR tsunami
          a OR b c                       | a OR b AND c
          (a OR b) c                     | (a OR b) AND c
          a AND (b AND (c AND d))        | a AND b AND c AND d
          NOT a AND b                    | NOT a AND b
          NOT (a b)                      | NOT (a AND b)
          !a b                           | NOT a AND b
          -a +b                          | NOT a AND b
          a NOT b                        | a AND NOT b
          NOT NOT a                      | NOT NOT a
          and or not                     | and AND or AND not
          "AND"                          | "AND"
          \\AND                          | "AND"
          "NEAR/5"                       | "NEAR 5"
          "white  house"                 | "white house"
          “white house”                  | "white house"
          white-house                    | "white house"
          North\\ Korea                  | "North Korea"
          Russia's                       | Russia
          missil*                        | missil*
          "nuclear weap* test*"          | "nuclear weap* test*"
          =US                            | =US
          =Rus*                          | =Rus*
          ="White House"                 | "=White =House"
          "the =US army"                 | "the =US army"
          U.S.                           | "U.S."
          C\\+\\+                        | C
          AT&T                           | "AT T"
          headline:quake                 | headline:quake
          HeadLine: "big quake"          | headline:"big quake"
          lead:(a OR body:b)             | lead:a OR body:b
          text:a                         | a
          -headline:a                    | NOT headline:a
          *:*                            | *:*
          NOT *:*                        | NOT *:*
          urgency:3                      | urgency:[3 TO 3]
          urgency:[1 TO 3]               | urgency:[1 TO 3]
          urgency:{1 TO 4}               | urgency:[2 TO 3]
          urgency:[* TO 3}               | urgency:[* TO 2]
          urgency:(1 OR [3 TO *])        | urgency:[1 TO 1] OR urgency:[3 TO *]
          embargoeduntil:[* TO *]        | embargoeduntil:[* TO *]
          region:KP                      | region:"KP"
          region:(KP OR "North Korea")   | region:"KP" OR region:"North Korea"
          focus:x-middle-east            | focus:"x-middle-east"
          tag:medtop:20000065            | tag:"medtop:20000065"
          person:"Kim \\"Jr\\" Lee"      | person:"Kim \\"Jr\\" Lee"
          source:AP                      | source:"ap"
          id:ap:urn:A-1                  | id:"ap:urn:A-1"
          status:canceled                | status:"canceled"
          language:en-GB                 | language:"en-gb"
          """)
  void shouldReadAndPrint(String text, String canonical) {
    String printed = Query.parse(text).toString();

    assertThat(printed).isEqualTo(canonical);
    assertThat(Query.parse(printed)).isEqualTo(Query.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      textBlock =
          """
          versioncreated:2026-10-01 | 2026-10-01T00:00:00Z TO 2026-10-01T23:59:59.999Z
          versioncreated:[2026-10-01 TO 2026-10-31] | 2026-10-01T00:00:00Z TO 2026-10-31T23:59:59.999Z
          versioncreated:{2026-10-01 TO 2026-10-31} | 2026-10-02T00:00:00Z TO 2026-10-30T23:59:59.999Z
          versioncreated:[2026-10-01 TO 2026-10-31T12:00:00Z] | 2026-10-01T00:00:00Z TO 2026-10-31T12:00:00Z
          versioncreated:[2026-10-01T02:00:00+02:00 TO "2026-10-31T12:00Z"} | 2026-10-01T00:00:00Z TO 2026-10-31T11:59:59.999Z
          """)
  void shouldReadDaysAndTimes(String text, String canonical) {
    assertThat(Query.parse(text)).hasToString("versioncreated:[" + canonical + "]");
  }

  @Test
  void shouldBuildATreeThatKnowsItsPlaces() {
    Query query = Query.parse("a OR headline:(b -c)");

    var a = new Words(Scope.TEXT, List.of(new WordPattern("a", false, false)), ANYWHERE);
    var b = new Words(Scope.HEADLINE, List.of(new WordPattern("b", false, false)), ANYWHERE);
    var c = new Words(Scope.HEADLINE, List.of(new WordPattern("c", false, false)), ANYWHERE);
    var bWithoutC = new And(List.of(b, new Not(c, ANYWHERE)), ANYWHERE);
    assertThat(query).isEqualTo(new Or(List.of(a, bWithoutC), ANYWHERE));
    Query second = ((Or) query).parts().get(1);
    assertThat(List.of(second.at().start(), second.at().end())).containsExactly(15, 19);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      textBlock =
          """
          ``            | 0: found end of query (expected: a word, a phrase, '(' or NOT)
          (a AND )      | 7: found ')' (expected: a word, a phrase, '(' or NOT)
          a OR OR b     | 5: found 'OR' (expected: a word, a phrase, '(' or NOT)
          a AND         | 5: found end of query (expected: a word, a phrase, '(' or NOT)
          NOT           | 3: found end of query (expected: a word, a phrase, '(' or NOT)
          ()            | 1: found ')' (expected: a word, a phrase, '(' or NOT)
          (a            | 2: found end of query (expected: AND, OR, another term or ')' to close the '(' from position 0)
          a)            | 1: found ')' (expected: AND, OR, another term or the end of the query)
          a ] b         | 2: found ']' (expected: AND, OR, another term or the end of the query)
          (a :b)        | 3: found ':' (expected: AND, OR, another term or ')')
          "a            | 2: found end of query (expected: '"' to close the phrase from position 0)
          ""            | 0: found '"' (expected: a phrase with at least one word)
          a & b         | 2: found '&' (expected: a word with a letter or a digit)
          =             | 0: found '=' (expected: a word with a letter or a digit)
          a\\           | 2: found end of query (expected: a character after '\\')
          - a           | 0: found '-' (expected: a term directly after '-')
          + a           | 0: found '+' (expected: a term directly after '+')
          headline:     | 9: found end of query (expected: a word, a phrase, '(' or NOT)
          headline:-a   | 9: found '-a' (expected: what headline is to hold)
          nope:a        | 0: found 'nope:' (expected: a field, one of body, byline, credit, dateline, embargoeduntil, firstcreated, focus, headline, id, keywords, language, lead, org, person, region, slugline, source, status, summary, tag, text, urgency, versioncreated, or quotes around the text)
          a NEAR/3 b    | 2: found 'NEAR/3' (expected: quotes around it, as NEAR is reserved for a later version)
          a NEAR b      | 2: found 'NEAR' (expected: quotes around it, as NEAR is reserved for a later version)
          a THEN/3 b    | 2: found 'THEN/3' (expected: quotes around it, as THEN is reserved for a later version)
          SENTENCE(a b) | 0: found 'SENTENCE' (expected: quotes around it, as SENTENCE is reserved for a later version)
          PARAGRAPH(a)  | 0: found 'PARAGRAPH' (expected: quotes around it, as PARAGRAPH is reserved for a later version)
          COUNT(a) >= 3 | 0: found 'COUNT' (expected: quotes around it, as COUNT is reserved for a later version)
          "a b"~3       | 5: found '~' (expected: quotes around it, as ~ is reserved for a later version)
          a^2           | 1: found '^' (expected: quotes around it, as ^ is reserved for a later version)
          wom?n         | 3: found '?n' (expected: quotes around it, as ? is reserved for a later version)
          wo*n          | 3: found 'n' (expected: a space after '*', as * within a word is reserved for a later version)
          "wo*n b"      | 4: found 'n' (expected: a space after '*', as * within a word is reserved for a later version)
          *quake        | 0: found '*quake' (expected: a letter or a digit before '*', as a leading * is reserved for a later version)
          "a *"         | 3: found '*' (expected: a letter or a digit before '*', as a leading * is reserved for a later version)
          a,*           | 2: found '*' (expected: a letter or a digit before '*')
          region:       | 7: found end of query (expected: a code or a name)
          region:=KP    | 7: found '=KP' (expected: a code or a name)
          region:OR     | 7: found 'OR' (expected: a code or a name)
          tag:2000*     | 8: found '*' (expected: quotes around it, as * is reserved for a later version)
          tag:" "       | 4: found '"' (expected: a code or a name)
          tag:"a        | 6: found end of query (expected: '"' to close the value from position 4)
          org:(a NEAR b) | 7: found 'NEAR' (expected: quotes around it, as NEAR is reserved for a later version)
          source:       | 7: found end of query (expected: a value)
          status:gone   | 7: found 'gone' (expected: USABLE, WITHHELD or CANCELED)
          urgency:high  | 8: found 'high' (expected: a whole number or a range)
          urgency:[1 3] | 11: found '3' (expected: TO)
          urgency:[1 TO | 13: found end of query (expected: a whole number or '*')
          urgency:[a TO 3] | 9: found 'a' (expected: a whole number or '*')
          urgency:[1 TO 3 | 15: found end of query (expected: ']' or '}')
          urgency:[3 TO 1] | 8: found '[' (expected: a range with something in it)
          urgency:{1 TO 2} | 8: found '{' (expected: a range with something in it)
          versioncreated:soon | 15: found 'soon' (expected: a day (2026-10-31) or a time (2026-10-31T12:00:00Z) or a range)
          versioncreated:[2026-02-30 TO *] | 16: found '2026-02-30' (expected: a day (2026-10-31) or a time (2026-10-31T12:00:00Z) or '*')
          """)
  void shouldSayWhereAndWhatWasExpected(String text, String message) {
    assertThatThrownBy(() -> Query.parse(text))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage("position " + message);
  }

  @Test
  void shouldRefuseAQueryTooLong() {
    assertThatThrownBy(() -> Query.parse("a".repeat(65_537)))
        .hasMessage("position 65536: found 65537 characters (expected: at most 65536)");
  }

  @ParameterizedTest
  @CsvSource({"(", "NOT", "!", "-", "+", "headline:("})
  void shouldRefuseNestingTooDeep(String opening) {
    String query = (opening + (opening.equals("NOT") ? " " : "")).repeat(5000) + "a";

    assertThatThrownBy(() -> Query.parse(query))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining("expected: at most 200 levels of '(' and NOT");
  }

  @Test
  void shouldReadALongFlatQuery() {
    Query query = Query.parse("a OR ".repeat(13_000) + "a");

    assertThat(((Or) query).parts()).hasSize(13_001);
  }

  @Test
  void shouldShowACaretUnderThePlace() {
    var problem =
        catchThrowableOfType(
            QuerySyntaxException.class, () -> Query.parse("quake OR\n\t(tsunami AND ) flood"));

    assertThat(problem.pretty()).isEqualTo(" (tsunami AND ) flood\n              ^");
    assertThat(problem.position()).isEqualTo(23);
    assertThat(problem.found()).isEqualTo("')'");
    assertThat(problem.expected()).isEqualTo("a word, a phrase, '(' or NOT");
  }

  @Test
  void shouldShowOnlyThePartOfALongLineThatMatters() {
    var problem =
        catchThrowableOfType(
            QuerySyntaxException.class, () -> Query.parse("word ".repeat(100) + ")"));

    assertThat(problem.pretty().lines()).allMatch(line -> line.length() <= 121);
  }
}
