package dateline.query.match;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.Articles;
import dateline.query.Document;
import dateline.query.Query;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Words far from each other in long texts, where passages are longer than a number has bits. */
class LongPassagesPropertiesTest {
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void shouldFindWhatTheNaiveMatcherFinds(
      @ForAll("queries") String text, @ForAll("bodies") String body) {
    Query query = Query.parse(text);
    Document document = Articles.body(body);
    var naive = new NaiveMatcher(document);
    List<Match<String>> expected =
        naive.matches(query) ? List.of(new Match<>("", naive.spans(query))) : List.of();

    List<Match<String>> matches =
        StandingQueries.compile(List.of(new StandingQuery<>("", query))).match(document).toList();

    assertThat(matches).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> word = Arbitraries.of("a", "b", "c", "\"a b\"", "(a OR \"b c\")");
    Arbitrary<String> operator =
        Combinators.combine(
                Arbitraries.of("NEAR", "THEN"), Arbitraries.of(1, 3, 30, 62, 63, 64, 65, 99, 100))
            .as((name, distance) -> " " + name + "/" + distance + " ");
    Arbitrary<String> pair =
        Combinators.combine(word, operator, word).as((a, o, b) -> "(" + a + o + b + ")");
    Arbitrary<String> chain =
        Combinators.combine(pair, operator, word).as((a, o, b) -> "(" + a + o + b + ")");
    Arbitrary<String> turned =
        Combinators.combine(word, operator, pair).as((a, o, b) -> "(" + a + o + b + ")");
    Arbitrary<String> passage = Arbitraries.oneOf(pair, chain, turned);
    Arbitrary<String> count =
        Combinators.combine(passage, Arbitraries.integers().between(1, 4))
            .as((part, least) -> "COUNT" + part + " >= " + least);
    Arbitrary<String> sentence =
        Combinators.combine(word, passage).as((a, b) -> "SENTENCE(" + a + " " + b + ")");
    return Arbitraries.frequencyOf(Tuple.of(3, passage), Tuple.of(2, count), Tuple.of(1, sentence));
  }

  @Provide
  Arbitrary<String> bodies() {
    Arbitrary<String> filler =
        Arbitraries.integers().between(0, 45).map(length -> "x ".repeat(length));
    Arbitrary<String> word = Arbitraries.of("a ", "b ", "c ", "a b ", "b c ", "B. ", "a\n\n");
    return Combinators.combine(word, filler)
        .as(String::concat)
        .list()
        .ofMaxSize(22)
        .map(parts -> String.join("", parts));
  }
}
