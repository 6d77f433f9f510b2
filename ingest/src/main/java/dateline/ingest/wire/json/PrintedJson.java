package dateline.ingest.wire.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a document that is printed over several lines from objects that stand on a line each. */
final class PrintedJson {
  private static final int MOST_KEYS = 8;
  private static final Pattern KEY = Pattern.compile("\"([\\w.$@:-]{1,60})\"\\s*+:");

  private PrintedJson() {}

  /** What it is and what to do; null if the first line may be a whole object. */
  static @Nullable String in(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).stripLeading();
    String first = text.lines().findFirst().orElse("").stripTrailing();
    if (first.length() == text.length() || first.isEmpty()) {
      return null;
    }
    // A line that was cut ends within a value; a document that was laid out breaks between them.
    if ("{[,:".indexOf(first.charAt(first.length() - 1)) < 0) {
      return null;
    }
    // Where another object begins a line, the first one is broken, and the others are as they were.
    if (text.indexOf("\n{", first.length()) >= 0) {
      return null;
    }
    List<String> keys = new ArrayList<>();
    Matcher key = KEY.matcher(text);
    while (keys.size() < MOST_KEYS && key.find()) {
      if (!keys.contains(key.group(1))) {
        keys.add(key.group(1));
      }
    }
    return "JSON over several lines, no format that is known (it begins with the keys "
        + String.join(", ", keys)
        + "); `dateline source new --from FILE` proposes how to read it";
  }
}
