package dateline.ingest.wire.feed;

import java.io.IOException;

/** Finds the end of a document type declaration, which is passed over and never followed. */
final class DoctypeEnd {
  private DoctypeEnd() {}

  /**
   * The position behind the declaration that begins there; behind its first byte if it has no end.
   */
  static long after(ByteWindow window, long from, long most) throws IOException {
    int quote = 0;
    int depth = 0;
    for (long at = from; at < most; at++) {
      int b = window.at(at);
      if (b < 0) {
        break;
      }
      if (quote != 0) {
        quote = b == quote ? 0 : quote;
      } else if (b == '"' || b == '\'') {
        quote = b;
      } else if (b == '[' || b == '<') {
        depth++;
      } else if (b == ']') {
        depth--;
      } else if (b == '>' && --depth <= 0) {
        return at + 1;
      }
    }
    return from + 1;
  }
}
