package dateline.query.match;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.query.Articles;
import dateline.query.Document;
import dateline.query.Query;
import dateline.query.RandomQueries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StandingQueriesPropertiesTest {
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void shouldMatchWhatTheNaiveMatcherMatches(
      @ForAll("queryLists") List<String> texts, @ForAll("articles") Article article) {
    List<Query> queries = texts.stream().map(Query::parse).toList();
    var naive = new NaiveMatcher(Document.of(article));
    List<Match<Integer>> expected = new ArrayList<>();
    List<StandingQuery<Integer>> standing = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      standing.add(new StandingQuery<>(i, queries.get(i)));
      if (naive.matches(queries.get(i))) {
        expected.add(new Match<>(i, naive.spans(queries.get(i))));
      }
    }

    List<Match<Integer>> matches =
        StandingQueries.compile(standing).match(Document.of(article)).toList();

    assertThat(matches).isEqualTo(expected);
  }

  @Provide
  Arbitrary<List<String>> queryLists() {
    return RandomQueries.any().list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<Article> articles() {
    Arbitrary<String> text = text();
    Arbitrary<List<String>> keywords = text.list().ofMaxSize(3);
    Arbitrary<Integer> urgency = Arbitraries.integers().between(1, 9).injectNull(0.3);
    return Combinators.combine(
            text.injectNull(0.2),
            text.injectNull(0.5),
            text,
            text.injectNull(0.5),
            keywords,
            urgency)
        .as(
            (headline, summary, body, slugline, items, number) ->
                Articles.article()
                    .setHeadline(headline)
                    .setSummary(summary)
                    .setBody(body)
                    .setSlugline(slugline)
                    .setKeywords(items)
                    .setUrgency(number)
                    .build());
  }

  private static Arbitrary<String> text() {
    Arbitrary<String> words =
        Arbitraries.of(
            "north",
            "North",
            "NORTH",
            "korea",
            "Korea",
            "Koréa",
            "KOREA'S",
            "Koreans",
            "us",
            "US",
            "U.S.",
            "U.S",
            "Russia",
            "Russia's",
            "l'Été",
            "ete",
            "E\u0301te\u0301",
            "5,000",
            "\u5317\u4EAC\u5E02",
            "nobody",
            "and",
            "the");
    Arbitrary<String> gaps =
        Arbitraries.of(" ", " ", " ", ", ", "-", ". ", "\n", "\n\n", "\r\n \r\n");
    return Combinators.combine(words, gaps)
        .as(String::concat)
        .list()
        .ofMaxSize(15)
        .map(list -> String.join("", list));
  }
}
