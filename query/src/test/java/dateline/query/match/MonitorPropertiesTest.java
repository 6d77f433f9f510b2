package dateline.query.match;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.Articles;
import dateline.query.Query;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** On what both languages have, the same queries match in ours and in Lucene's Monitor. */
class MonitorPropertiesTest {
  private static final List<String> WORDS =
      List.of("quake", "quakes", "Koréa", "KOREA", "north", "Northern", "talks", "U.S.", "5,000");

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void shouldMatchWhatTheMonitorMatches(
      @ForAll("queryLists") List<String> written, @ForAll("texts") List<String> texts)
      throws IOException {
    List<Query> queries = written.stream().map(Query::parse).toList();
    StandingQueries<Integer> standing =
        StandingQueries.compile(
            IntStream.range(0, queries.size())
                .mapToObj(number -> new StandingQuery<>(number, queries.get(number)))
                .toList());

    try (var monitor = new LuceneMonitor(queries)) {
      for (String text : texts) {
        assertThat(standing.keys(Articles.body(text)))
            .as("%s in %s", queries, text)
            .isEqualTo(monitor.matches(text));
      }
    }
  }

  @Provide
  Arbitrary<List<String>> queryLists() {
    return tree(3).list().ofMinSize(1).ofMaxSize(12);
  }

  private static Arbitrary<String> tree(int depth) {
    Arbitrary<String> term = Arbitraries.frequencyOf(Tuple.of(3, word()), Tuple.of(2, phrase()));
    if (depth == 0) {
      return term;
    }
    Arbitrary<String> part = tree(depth - 1);
    Arbitrary<String> joined =
        Combinators.combine(
                part, Arbitraries.of(" AND ", " OR ", " AND NOT ", " OR NOT ", " "), part)
            .as((left, operator, right) -> "(" + left + operator + right + ")");
    return Arbitraries.frequencyOf(
        Tuple.of(2, term), Tuple.of(4, joined), Tuple.of(1, part.map(inner -> "NOT " + inner)));
  }

  private static Arbitrary<String> word() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of(WORDS)),
        Tuple.of(1, Arbitraries.of("kor*", "n*", "quake*", "zebra", "zebra*")));
  }

  private static Arbitrary<String> phrase() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(2)
        .ofMaxSize(3)
        .map(words -> "\"" + String.join(" ", words) + "\"");
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", ", ", ". ", "\n", "\n\n");
    return Combinators.combine(Arbitraries.of(WORDS), gaps)
        .as(String::concat)
        .list()
        .ofMaxSize(12)
        .map(words -> String.join("", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }
}
