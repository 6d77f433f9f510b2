package dateline.enrich.name.vocabulary;

import dateline.query.text.Vocabulary;
import java.util.List;

/** The small words that stand between the capitals of a name, or part one name from another. */
public final class JoiningWords {
  /** Small words within the names of organisations. */
  static final List<String> SMALL =
      List.of(
          "of", "for", "and", "the", "on", "de", "del", "la", "du", "des", "d", "l", "y", "e", "et",
          "und", "fur", "der", "di");

  /** After these, an organisation's name goes on: Ministry of, Institute for, Council on. */
  public static final Vocabulary GOES_ON =
      Vocabulary.of(
          List.of(
              "of", "for", "on", "de", "del", "du", "des", "d", "fur", "di", "der", "e", "da", "do",
              "dos", "das", "dell", "della", "dello", "dei", "degli", "delle"));

  /** These part two names as often as they join the words of one. */
  public static final Vocabulary AND = Vocabulary.of(List.of("and", "y", "et", "und"));

  private JoiningWords() {}
}
