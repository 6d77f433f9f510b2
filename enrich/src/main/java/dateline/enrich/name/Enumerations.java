package dateline.enrich.name;

import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/** Tells the "and" of a list from one within a name: banks, Quimby and Pine Capital. */
final class Enumerations {
  /** Of these each has its own name: several of a list do not share one. */
  private static final Vocabulary FIRMS =
      Vocabulary.of(
          List.of(
              "airlines",
              "airways",
              "bank",
              "capital",
              "college",
              "corp",
              "energy",
              "entertainment",
              "holdings",
              "inc",
              "ltd",
              "motors",
              "partners",
              "pharmaceuticals",
              "records",
              "securities",
              "systems",
              "technologies",
              "university",
              "ventures"));

  private Enumerations() {}

  /** Whether "and" stands before the last of three: of Zorblat, Quimby and Pine Capital. */
  static boolean isLast(Tokens tokens, int first, int and, int end) {
    return and == first + 1
        && FIRMS.contains(tokens, end - 1)
        && first > 0
        && Gap.isComma(tokens, first)
        && tokens.isUpperInitial(first - 1);
  }
}
