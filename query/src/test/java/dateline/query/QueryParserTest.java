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
          wom?n                          | wom?n
          colo*r*                        | colo*r*
          a**                            | a*
          =Wom?n                         | =Wom?n
          "wo*n march?s"                 | "wo*n march?s"
          \\*a\\?                        | a
          white-hous?                    | "white hous?"
          vote~en                        | vote~en
          "vote count"~en                | "vote~en count~en"
          "vote~en fraud*"               | "vote~en fraud*"
          "a ~ b"                        | "a b"
          a NEAR/5 b                     | a NEAR/5 b
          a THEN/3 "b c"                 | a THEN/3 "b c"
          a b NEAR/5 c d                 | a AND b NEAR/5 c AND d
          NOT a NEAR/5 b                 | NOT a NEAR/5 b
          (a NEAR/5 b) THEN/2 c          | a NEAR/5 b THEN/2 c
          a NEAR/5 (b THEN/2 c)          | a NEAR/5 (b THEN/2 c)
          headline:((a OR b) NEAR/5 c)   | (headline:a OR headline:b) NEAR/5 headline:c
          SENTENCE(a b)                  | SENTENCE(a AND b)
          SENTENCE (a -b)                | SENTENCE(a AND NOT b)
          PARAGRAPH(a OR b THEN/2 c)     | PARAGRAPH(a OR b THEN/2 c)
          lead:SENTENCE(a b)             | SENTENCE(lead:a AND lead:b)
          COUNT(a OR b) >= 3             | COUNT(a OR b) >= 3
          COUNT(a)>3                     | COUNT(a) >= 4
          COUNT(a) < 3                   | NOT COUNT(a) >= 3
          COUNT(a) <= 3                  | NOT COUNT(a) >= 4
          COUNT(a) = 3                   | COUNT(a) >= 3 AND NOT COUNT(a) >= 4
          body:COUNT(a) >= 2 b           | COUNT(body:a) >= 2 AND b
          any of {a, b c, d OR e}        | any of {a, b AND c, d OR e} at least 1
          ANY OF{a,5,000,c} at least 2   | any of {a, "5,000", c} at least 2
          any of {"a, b", tag:x} at least 2 c | any of {"a b", tag:"x"} at least 2 AND c
          any of them                    | any AND of AND them
          tag:(any of {x, y} at least 2) | any of {tag:"x", tag:"y"} at least 2
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
          a NEAR b      | 6: found ' ' (expected: '/' and how many words away at most, as in NEAR/5)
          a NEAR/x b    | 7: found 'x' (expected: a number from 1 to 100)
          a NEAR/0 b    | 7: found '0' (expected: a number from 1 to 100)
          a NEAR/101 b  | 7: found '101' (expected: a number from 1 to 100)
          a NEAR/5      | 8: found end of query (expected: a word, a phrase, '(' or NOT)
          NEAR/5 b      | 0: found 'NEAR/5' (expected: a word, a phrase, '(' or NOT, or quotes around NEAR where the word is meant)
          (a b) NEAR/5 c | 0: found '(' (expected: a word, a phrase or (alternatives OR alternatives) beside NEAR and THEN)
          a NEAR/5 tag:b | 9: found 'tag:' (expected: a word, a phrase or (alternatives OR alternatives) beside NEAR and THEN)
          a THEN/3 -b   | 9: found '-b' (expected: a word, a phrase or (alternatives OR alternatives) beside NEAR and THEN)
          SENTENCE a    | 0: found 'SENTENCE' (expected: a word, a phrase, '(' or NOT, or quotes around SENTENCE where the word is meant)
          SENTENCE(-a)  | 8: found '(' (expected: a word that has to be in the sentence)
          PARAGRAPH(a tag:b) | 9: found '(' (expected: only words, as labels and values are not those of a paragraph)
          COUNT(a)      | 8: found end of query (expected: '>=' and a number)
          COUNT(a) >= 0 | 12: found '0' (expected: a number from 1 to 100000)
          COUNT(a b) >= 3 | 5: found '(' (expected: what can be counted: words, phrases, and OR or NEAR of them)
          any of {a, b  | 12: found end of query (expected: ',' and another element or '}' to close the '{' from position 7)
          any of {}     | 8: found '}' (expected: a word, a phrase, '(' or NOT)
          any of {a, b} at least 3 | 23: found '3' (expected: a number from 1 to 2)
          any of {5,6,7} at least 2 | 24: found '2' (expected: a number from 1 to 1, the elements of the list; a comma between digits is theirs unless a space follows it)
          any of {a, b} at least two | 23: found 'two' (expected: a number from 1 to 2)
          @             | 0: found '@' (expected: a name directly after '@')
          @a            | 0: found '@a' (expected: no name, as no queries are named here)
          "a b"~3       | 6: found '3' (expected: a language, one of ar, de, en, es, fr (for words near each other: a NEAR/3 b))
          vote~xx       | 5: found 'xx' (expected: a language, one of ar, de, en, es, fr (for words near each other: a NEAR/3 b))
          =vote~en      | 0: found '=vote' (expected: a word without '=', '*' and '?' where '~' is to find its forms)
          a^2           | 1: found '^' (expected: AND, OR, another term or the end of the query)
          ?omen         | 0: found '?omen' (expected: a letter or a digit before a wildcard)
          *quake        | 0: found '*quake' (expected: a letter or a digit before a wildcard)
          "a *"         | 3: found '*' (expected: a letter or a digit before a wildcard)
          北*京           | 0: found '北*京' (expected: no wildcard within words of a script without spaces, whose characters are words; a '*' may stand at the end)
          東?都           | 0: found '東?都' (expected: no wildcard within words of a script without spaces, whose characters are words; a '*' may stand at the end)
          a NEAR/2 NOT b | 9: found 'NOT' (expected: a word, a phrase or (alternatives OR alternatives) beside NEAR and THEN)
          urgency:*      | 8: found '*' (expected: a whole number or a range, or [* TO *] where any will do)
          embargoeduntil:* | 15: found '*' (expected: a day (2026-10-31) or a time (2026-10-31T12:00:00Z) or a range, or [* TO *] where any will do)
          urgency:99999999999 | 8: found '99999999999' (expected: a number up to 2147483647)
          a'*京          | 0: found 'a'*京' (expected: a letter or a digit before a wildcard)
          a,*           | 2: found '*' (expected: a letter or a digit before a wildcard)
          region:       | 7: found end of query (expected: a code or a name)
          region:=KP    | 7: found '=KP' (expected: a code or a name)
          region:OR     | 7: found 'OR' (expected: a code or a name)
          tag:2000*     | 8: found '*' (expected: quotes around '*', as a value has no wildcards)
          tag:" "       | 4: found '"' (expected: a code or a name)
          tag:"a        | 6: found end of query (expected: '"' to close the value from position 4)
          org:(a NEAR b) | 5: found 'a' (expected: a word, a phrase or (alternatives OR alternatives) beside NEAR and THEN)
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

  @ParameterizedTest
  @CsvSource({"日本語 日本 foo:bar, 12", "ﾆｭｰｽ foo:bar, 5", "e\u0301te foo:bar, 4"})
  void shouldShowTheCaretBehindWideLetters(String query, int column) {
    var problem = catchThrowableOfType(QuerySyntaxException.class, () -> Query.parse(query));

    assertThat(problem.pretty()).isEqualTo(query + "\n" + " ".repeat(column) + "^");
  }

  @Test
  void shouldShowOnlyThePartOfALongLineThatMatters() {
    var problem =
        catchThrowableOfType(
            QuerySyntaxException.class, () -> Query.parse("word ".repeat(100) + ")"));

    assertThat(problem.pretty().lines()).allMatch(line -> line.length() <= 121);
  }
}
