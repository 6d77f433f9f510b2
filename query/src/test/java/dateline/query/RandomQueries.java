package dateline.query;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Queries over a small vocabulary, so that they often match. */
final class RandomQueries {
  private RandomQueries() {}

  static Arbitrary<String> any() {
    return tree(3);
  }

  private static Arbitrary<String> tree(int depth) {
    if (depth == 0) {
      return term();
    }
    Arbitrary<String> part = tree(depth - 1);
    Arbitrary<String> operator = Arbitraries.of(" AND ", " OR ", " ");
    Arbitrary<String> joined =
        Combinators.combine(part, operator, part, operator, part)
            .as((a, x, b, y, c) -> "(" + a + x + b + y + c + ")");
    return Arbitraries.frequencyOf(
        Tuple.of(2, term()),
        Tuple.of(3, joined),
        Tuple.of(1, part.map(inner -> "NOT " + inner)),
        Tuple.of(1, part.map(inner -> "-" + inner)));
  }

  private static Arbitrary<String> term() {
    Arbitrary<String> field =
        Arbitraries.of(
            "",
            "",
            "",
            "headline:",
            "body:",
            "lead:",
            "keywords:",
            "summary:",
            "slugline:",
            "byline:",
            "text:");
    Arbitrary<String> words =
        word().list().ofMinSize(1).ofMaxSize(3).map(list -> "\"" + String.join(" ", list) + "\"");
    Arbitrary<String> exact = Arbitraries.of("", "", "=");
    Arbitrary<String> inField = Combinators.combine(field, exact, words).as((f, e, w) -> f + e + w);
    Arbitrary<String> other =
        Arbitraries.of("*:*", "urgency:[2 TO 4]", "source:wire", "language:en", "status:USABLE");
    return Arbitraries.frequencyOf(Tuple.of(8, inField), net.jqwik.api.Tuple.of(1, other));
  }

  private static Arbitrary<String> word() {
    return Arbitraries.of(
        "north",
        "North",
        "NORTH",
        "korea",
        "Korea",
        "Koréa",
        "kor*",
        "k*",
        "us",
        "US",
        "U.S.",
        "Russia's",
        "l'Été",
        "été",
        "Ete",
        "5,000",
        "\u5317\u4EAC",
        "\u4EAC",
        "no*");
  }
}
