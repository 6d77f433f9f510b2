package dateline.ingest.wire.feed;

import org.jspecify.annotations.Nullable;

/** Finds the outermost element of markup. */
final class FirstElement {
  private FirstElement() {}

  /** Its name with the prefix; null when the text does not begin with markup. */
  static @Nullable String name(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '<') {
        // A byte order mark, read as anything, and blanks may go before.
        if (!Character.isWhitespace(c) && "\uFEFF\u00EF\u00BB\u00BF".indexOf(c) < 0) {
          return null;
        }
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!", at)) {
        int end = text.indexOf('>', at);
        int subset = text.indexOf('[', at);
        int next =
            subset >= 0 && (subset < end || end < 0) ? after(text, "]>", at) : after(text, ">", at);
        if (next == text.length() && text.startsWith("<!DOCTYPE ", at)) {
          // The declarations go on behind the first bytes; what they are of is said before them.
          TagText type = TagText.read("<" + text.substring(at + 10).stripLeading() + ">", 0);
          return type == null ? null : type.name();
        }
        at = next;
      } else {
        TagText tag = TagText.read(text, at);
        return tag == null ? null : tag.name();
      }
    }
    return null;
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }
}
