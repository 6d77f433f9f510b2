package dateline.enrich.name;

import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/** Tells the houses of a parliament by their words: House of Assembly, Chamber of Deputies. */
final class Houses {
  private static final Vocabulary HOUSE = Vocabulary.of(List.of("house", "chamber"));

  private static final Vocabulary OF_THE_HOUSE =
      Vocabulary.of(
          List.of(
              "assembly", "representatives", "delegates", "commons", "lords", "keys", "deputies"));

  private Houses() {}

  /** Whether the name of a house of a parliament begins there. */
  static boolean beginsAt(Tokens tokens, int token, int end) {
    return token + 2 < end
        && HOUSE.contains(tokens, token)
        && tokens.isFolded(token + 1, "of")
        && OF_THE_HOUSE.contains(tokens, token + 2);
  }
}
