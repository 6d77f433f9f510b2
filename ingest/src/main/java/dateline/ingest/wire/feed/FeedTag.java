package dateline.ingest.wire.feed;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A tag as far as it matters for cutting.
 *
 * @param from where it begins
 * @param to where it ends
 * @param name its name with the prefix
 * @param end whether it is an end tag
 * @param empty whether it is both start and end
 */
record FeedTag(long from, long to, String name, boolean end, boolean empty) {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST = 64 << 10;

  /** The tag that begins there; null when it is none. */
  static @Nullable FeedTag read(ByteWindow window, long from) throws IOException {
    boolean end = window.at(from + 1) == '/';
    long at = from + (end ? 2 : 1);
    StringBuilder name = new StringBuilder();
    int b = window.at(at);
    while (isName(b) && name.length() < LONGEST_NAME) {
      name.append((char) b);
      b = window.at(++at);
    }
    if (name.isEmpty() || (!Character.isLetter(name.charAt(0)) && name.charAt(0) != '_')) {
      return null;
    }
    int quote = 0;
    int before = 0;
    while (b >= 0 && at - from < LONGEST) {
      if (b == '<') {
        // It was never closed; a bracket cannot stand in a value either.
        return new FeedTag(from, at, name.toString(), end, false);
      }
      if (quote != 0) {
        quote = b == quote ? 0 : quote;
      } else if (b == '>') {
        return new FeedTag(from, at + 1, name.toString(), end, before == '/');
      } else if (b == '"' || b == '\'') {
        quote = b;
      }
      before = b;
      b = window.at(++at);
    }
    return null;
  }

  private static boolean isName(int b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == ':'
        || b == '-'
        || b == '_'
        || b == '.'
        || b >= 0x80;
  }

  /** The name without its prefix. */
  String local() {
    return name.substring(name.indexOf(':') + 1);
  }
}
