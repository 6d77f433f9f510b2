package dateline.query.match;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.query.Articles;
import dateline.query.Document;
import dateline.query.Query;
import dateline.query.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingQueriesTest {
  private static final Article ARTICLE =
      Articles.article()
          .setHeadline("Pyongyang's missiles: White House calls for talks")
          .setSummary("Russia and the U.S. differ")
          .setBody("First paragraph.\n\nSecond one, on grain.\n\nThird one, on rice and us.")
          .setSlugline("KOREA-NORTH/MISSILES")
          .setByline("Ana Ruiz")
          .setDateline("SEOUL")
          .setKeywords(List.of("North", "Korea talks"))
          .setCredit("Wire Service")
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          missiles                     | HEADLINE:missiles SLUGLINE:MISSILES
          missil* -grain               |
          pyongyang                    | HEADLINE:Pyongyang
          "white house"                | HEADLINE:White_House
          ="white house"               |
          ="White House" OR nothing    | HEADLINE:White_House
          =US                          | SUMMARY:U.S.
          body:us                      | BODY:us
          "north korea"                |
          "korea talks"                | KEYWORDS1:Korea_talks
          "whi* hou* call*"            | HEADLINE:White_House_calls
          lead:grain                   | BODY:grain
          lead:rice                    |
          byline:ruiz credit:wire      | BYLINE:Ruiz CREDIT:Wire
          ruiz                         |
          dateline:seoul               | DATELINE:SEOUL
          grain rice NOT wheat         | BODY:grain BODY:rice
          grain OR wheat               | BODY:grain
          NOT NOT grain                | BODY:grain
          (wheat AND grain) OR rice    | BODY:rice
          """)
  void shouldMatchWithTheWordsThatSaySo(String query, String spans) {
    Document document = Document.of(ARTICLE);

    List<String> found =
        one(query).match(document).toList().stream()
            .flatMap(match -> match.spans().stream())
            .map(span -> shown(span, document))
            .toList();

    assertThat(String.join(" ", found)).isEqualTo(spans == null ? "" : spans);
  }

  @Test
  void shouldMatchWithoutSpansWhereNoWordsContribute() {
    List<Match<String>> matches = one("NOT wheat").match(Document.of(ARTICLE)).toList();

    assertThat(matches).containsExactly(new Match<>("it", List.of()));
  }

  @Test
  void shouldAnswerInTheOrderOfTheQueries() {
    List<StandingQuery<Integer>> queries =
        IntStream.range(0, 200)
            .mapToObj(i -> new StandingQuery<>(i, Query.parse(i % 2 == 0 ? "rice" : "NOT rice")))
            .toList();

    List<Integer> keys = StandingQueries.compile(queries).keys(Document.of(ARTICLE));

    assertThat(keys)
        .containsExactlyElementsOf(IntStream.range(0, 100).map(i -> i * 2).boxed().toList());
  }

  @Test
  void shouldMatchFromManyThreadsAtOnce() {
    StandingQueries<String> queries = one("rice AND \"white house\"");
    Document document = Document.of(ARTICLE);
    List<Match<String>> expected = queries.match(Document.of(ARTICLE)).toList();

    Stream<List<Match<String>>> answers =
        IntStream.range(0, 2000).parallel().mapToObj(i -> queries.match(document).toList());

    assertThat(answers).allMatch(expected::equals);
  }

  @Test
  void shouldNumberTheSameWordsAlikeForAllQueries() {
    StandingQueries<String> queries =
        StandingQueries.compile(
            List.of(
                new StandingQuery<>("a", Query.parse("rice OR ric*")),
                new StandingQuery<>("b", Query.parse("rice AND grain"))));

    Matches<String> matches = queries.match(Document.of(ARTICLE));

    assertThat(matches.spanCount(0)).isEqualTo(1);
    assertThat(matches.spanCount(1)).isEqualTo(2);
    assertThat(List.of(matches.spanNumber(1, 0), matches.spanNumber(1, 1)))
        .contains(matches.spanNumber(0, 0));
  }

  @Test
  void shouldMatchNothingWithoutQueries() {
    StandingQueries<String> none = StandingQueries.compile(List.of());

    assertThat(none.match(Document.of(ARTICLE)).toList()).isEmpty();
  }

  @Test
  void shouldMatchAnArticleThatHasNothing() {
    Document bare = Document.of(Articles.article().build());

    assertThat(Single.matches("*:*", bare)).isTrue();
    assertThat(Single.matches("a OR region:KP OR urgency:1 OR language:en", bare)).isFalse();
  }

  private static StandingQueries<String> one(String query) {
    return StandingQueries.compile(List.of(new StandingQuery<>("it", Query.parse(query))));
  }

  private static String shown(Span span, Document document) {
    String item = span.item() < 0 ? "" : Integer.toString(span.item());
    return span.field() + item + ":" + document.text(span).replace(' ', '_');
  }
}
