package dateline.query.match;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.Articles;
import dateline.query.Document;
import dateline.query.Field;
import dateline.query.Query;
import dateline.query.text.WordNumbers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is done for questions of places, in steps, as times differ from machine to machine. */
class PassageWorkTest {
  /** Words of a table of results: no sentence ends, no paragraph ends. */
  private static final String TABLE = "Smith 12 3 the 4.5 of 7\n";

  private static final String PROSE =
      "The minister of trade said the talks in the capital of the country were the best. ";

  /** Steps for each word of the text, those for numbers kept included. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          SENTENCE(the of)                      | 20
          SENTENCE(the -of)                     | 20
          SENTENCE(the smith OR of 12 OR of 99) | 40
          PARAGRAPH(the COUNT(of)<2)            | 20
          PARAGRAPH(SENTENCE(PARAGRAPH(the of)) 12) | 40
          COUNT(the NEAR/100 of) >= 100000      | 100
          COUNT(the NEAR/100 the) >= 100000     | 100
          the NEAR/100 the NEAR/100 zzz         | 200
          SENTENCE(the NEAR/100 the NEAR/100 12 NEAR/1 12) | 500
          """)
  void shouldGrowWithTheTextOnly(String query, int stepsPerWord) {
    for (String text : List.of(TABLE, PROSE)) {
      for (int times : new int[] {100, 5000}) {
        String body = text.repeat(times) + " zzz";

        long steps = steps(query, body);

        assertThat(steps)
            .as(query + " in " + times + " times " + text)
            .isLessThan((long) stepsPerWord * Articles.body(body).tokens(Field.BODY).size());
      }
    }
  }

  @Test
  void shouldCountPairsOfOneWordRepeatedEndlessly() {
    Document document = Articles.body("a ".repeat(150_001));

    assertThat(Single.matches("COUNT(a NEAR/100 a) >= 75000", document)).isTrue();
    assertThat(Single.matches("COUNT(a NEAR/100 a) >= 75001", document)).isFalse();
    assertThat(Single.matches("a NEAR/100 a NEAR/100 b", document)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"chain", "NOT chain", "any of {NOT chain; *:*} at least 2"})
  void shouldNotMatchWhereThereIsTooMuchToDo(String template) {
    String chain = "(" + "a NEAR/100 ".repeat(150) + "b)";
    String query = template.replace("chain", chain).replace(';', ',');
    StandingQueries<String> standing =
        StandingQueries.compile(
            List.of(
                new StandingQuery<>("short", Query.parse("a NEAR/2 a")),
                new StandingQuery<>("long", Query.parse(query)),
                new StandingQuery<>("other", Query.parse("COUNT(a) >= 5"))));
    Document document = Articles.body("a ".repeat(30_000) + "\n\nb");
    List<String> undecided = new ArrayList<>();

    List<String> keys = standing.keys(document, undecided::add);

    assertThat(keys).containsExactly("short", "other");
    assertThat(undecided).containsExactly("long");
    assertThat(standing.match(document).undecided()).containsExactly("long");
  }

  private static long steps(String query, String body) {
    var index = QueryIndex.of(List.of(Query.parse(query)), new WordNumbers());
    var work = new Work(Work.LIMIT);
    var evaluation =
        new Evaluation(
                index, Articles.body(body), (entry, place, field, start, end, item) -> 0, work)
            .read();
    evaluation.nextMatch(0);
    return work.spent();
  }
}
