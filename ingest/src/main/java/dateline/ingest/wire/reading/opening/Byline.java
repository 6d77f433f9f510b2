package dateline.ingest.wire.reading.opening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that says who wrote the story: "By Jane Doe and John Roe", "Von Jana Doe, Berlin". */
public final class Byline {
  private static final int LONGEST = 120;
  private static final int LONGEST_TITLE = 60;
  private static final int MOST_WORDS = 14;
  private static final Pattern BY =
      Pattern.compile("(?:By|BY|Par|PAR|Von|VON|Por|POR)[: ]\\s*(.+)");
  private static final int MOST_PARAGRAPHS = 3;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”»“')]*$");
  private static final Pattern WORD = Pattern.compile("[^\\s,;&|/]+");
  private static final Set<String> SMALL =
      Set.of(
          "and", "et", "und", "y", "e", "in", "à", "en", "de", "la", "del", "der", "den", "da",
          "di", "do", "dos", "van", "von", "bin", "ibn", "al", "el", "for", "of", "the", "dpa",
          "with");

  private Byline() {}

  /** Who wrote it, without "By"; empty if the line is anything else. */
  public static Optional<String> of(String line) {
    Matcher matcher = BY.matcher(line);
    if (line.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    String names = matcher.group(1).strip();
    return isNames(names) ? Optional.of(names) : Optional.empty();
  }

  /** Who wrote a text that says so above its first sentence; null when it does not. */
  public static @Nullable String ofBody(String body) {
    int from = 0;
    for (int i = 0; i < MOST_PARAGRAPHS && from < body.length(); i++) {
      int blank = body.indexOf("\n\n", from);
      int end = blank < 0 ? body.length() : blank;
      String paragraph = body.substring(from, Math.min(end, from + LONGEST + 1)).strip();
      Optional<String> by = of(paragraph);
      if (by.isPresent() && blank > 0) {
        return by.get();
      }
      if (paragraph.length() > LONGEST || SENTENCE_END.matcher(paragraph).find()) {
        return null;
      }
      from = end + 2;
    }
    return null;
  }

  /**
   * The by-line of several, each with its author.
   *
   * @return null if there are none
   */
  public static @Nullable String joined(List<String> lines) {
    StringJoiner joined = new StringJoiner(", ");
    for (String line : lines) {
      Matcher by = BY.matcher(line);
      joined.add(joined.length() > 0 && by.matches() ? by.group(1).strip() : line);
    }
    return lines.isEmpty() ? null : joined.toString();
  }

  /** Whether a line below a by-line can be what the author is: "AP Congress Writer". */
  public static boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && !line.endsWith(".")
        && !line.contains(" - ")
        && line.codePoints().noneMatch(Character::isDigit)
        && BY.matcher(line).results().findAny().isEmpty()
        && isNames(line);
  }

  private static boolean isNames(String names) {
    int words = 0;
    Matcher word = WORD.matcher(names);
    while (word.find()) {
      String text = word.group();
      // Names begin with capitals, all of them; a sentence does not.
      if (!Character.isUpperCase(text.codePointAt(0))
          && !text.contains("@")
          && !(words > 0 && SMALL.contains(text))) {
        return false;
      }
      words++;
    }
    boolean sentence = names.endsWith("?") || names.endsWith("!") || names.endsWith(":");
    return words > 0 && words <= MOST_WORDS && !sentence;
  }
}
