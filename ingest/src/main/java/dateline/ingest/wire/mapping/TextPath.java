package dateline.ingest.wire.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression: selects what its first group matches, or all of the match, each time that
 * it matches. {@code ^} and {@code $} are the ends of lines. An expression that takes too long, or
 * goes too deep, selects nothing.
 */
final class TextPath implements PartPath {
  private final Pattern pattern;

  private TextPath(Pattern pattern) {
    this.pattern = pattern;
  }

  static TextPath of(String path) {
    return new TextPath(pattern(path));
  }

  /**
   * A regular expression as settings write it.
   *
   * @throws IllegalArgumentException if it is none; one line says where
   */
  static Pattern pattern(String expression) {
    try {
      return Pattern.compile(expression, Pattern.MULTILINE);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "'%s' is no regular expression: %s at character %d"
              .formatted(expression, e.getDescription(), Math.max(0, e.getIndex()) + 1),
          e);
    }
  }

  @Override
  public List<Part> select(Part from) {
    String text = from.text();
    return text == null
        ? List.of()
        : matches(pattern, text).stream().<Part>map(Part.OfText::new).toList();
  }

  /** The pieces of a text that an expression parts; all of it where that takes too long. */
  static List<String> split(Pattern pattern, String text) {
    try {
      return List.of(pattern.split(new PatientText(text)));
    } catch (PatientText.LostPatience | StackOverflowError e) {
      return List.of(text);
    }
  }

  /** What the first group, or the whole expression, matches. */
  static List<String> matches(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    try {
      Matcher matcher = pattern.matcher(new PatientText(text));
      while (matcher.find()) {
        String match = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
        if (match != null) {
          found.add(match);
        }
      }
    } catch (PatientText.LostPatience | StackOverflowError e) {
      // The item is read without this value; to stop for it would stop the source.
      return List.of();
    }
    return found;
  }
}
