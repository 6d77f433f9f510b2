package dateline.query;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Queries over a small vocabulary, so that they often match. */
public final class RandomQueries {
  private RandomQueries() {}

  public static Arbitrary<String> any() {
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
        Tuple.of(1, list(part)),
        Tuple.of(1, part.map(inner -> "-" + inner)));
  }

  private static Arbitrary<String> list(Arbitrary<String> part) {
    Arbitrary<Integer> number = Arbitraries.integers().between(1, 3);
    return Combinators.combine(part, part, part, number)
        .as((a, b, c, n) -> "any of {" + a + ", " + b + ", " + c + "} at least " + n);
  }

  /** What can be near something: words, alternatives, or words near each other. */
  private static Arbitrary<String> passage(int depth) {
    if (depth == 0) {
      return words();
    }
    Arbitrary<String> part = passage(depth - 1);
    Arbitrary<String> alternatives =
        Combinators.combine(part, part).as((a, b) -> "(" + a + " OR " + b + ")");
    Arbitrary<String> near =
        Combinators.combine(
                part, Arbitraries.of("NEAR", "THEN"), Arbitraries.integers().between(1, 4), part)
            .as((a, operator, n, b) -> "(" + a + " " + operator + "/" + n + " " + b + ")");
    return Arbitraries.frequencyOf(
        Tuple.of(3, words()), Tuple.of(2, alternatives), Tuple.of(2, near));
  }

  private static Arbitrary<String> count() {
    return Combinators.combine(
            passage(2), Arbitraries.of(">=", ">", "<", "="), Arbitraries.integers().between(1, 4))
        .as((part, comparison, n) -> "COUNT(" + part + ") " + comparison + " " + n);
  }

  /** What may be asked of a sentence; it asks for one word at least. */
  private static Arbitrary<String> within(int depth) {
    Arbitrary<String> part = Arbitraries.oneOf(passage(1), count());
    Arbitrary<String> more =
        depth == 0 ? part : Arbitraries.oneOf(part, within(depth - 1), list(passage(1)));
    return Combinators.combine(
            Arbitraries.of("SENTENCE", "PARAGRAPH"),
            passage(1),
            Arbitraries.of(" ", " AND NOT "),
            more)
        .as((unit, a, operator, b) -> unit + "(" + a + operator + b + ")");
  }

  private static Arbitrary<String> term() {
    Arbitrary<String> other =
        Arbitraries.of("*:*", "urgency:[2 TO 4]", "source:wire", "language:en", "status:USABLE");
    return Arbitraries.frequencyOf(
        Tuple.of(8, words()),
        Tuple.of(3, passage(2)),
        Tuple.of(2, count()),
        Tuple.of(2, within(1)),
        Tuple.of(1, other));
  }

  private static Arbitrary<String> words() {
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
    Arbitrary<String> phrase = Combinators.combine(exact, words).as((e, w) -> e + w);
    Arbitrary<String> single =
        Arbitraries.of("koreans~en", "ete~fr", "russias~en", "kor?a", "n*r*h", "=Kor?a", "k*a*");
    return Combinators.combine(
            field, Arbitraries.frequencyOf(Tuple.of(4, phrase), Tuple.of(1, single)))
        .as((f, w) -> f + w);
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
