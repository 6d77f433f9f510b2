package dateline.ingest.wire.markup;

import org.jspecify.annotations.Nullable;

/** Finds the value of an attribute within a tag. */
final class AttributeFinder {
  private AttributeFinder() {}

  /** The value, its references decoded; null if the tag has no such attribute. */
  static @Nullable String find(char[] text, int from, int to, String wanted) {
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && text[at] > ' ' && text[at] != '=' && text[at] != '/') {
        at++;
      }
      boolean match = isName(text, start, at, wanted);
      while (at < to && text[at] <= ' ') {
        at++;
      }
      if (at < to && text[at] == '=') {
        at++;
        while (at < to && text[at] <= ' ') {
          at++;
        }
        int end = valueEnd(text, at, to);
        boolean quoted = at < to && (text[at] == '"' || text[at] == '\'');
        if (match) {
          int first = quoted ? at + 1 : at;
          return decoded(text, first, Math.max(first, quoted && end > first ? end - 1 : end));
        }
        at = end;
      } else if (match) {
        return "";
      } else if (at == start) {
        at++;
      }
    }
    return null;
  }

  private static boolean isName(char[] text, int from, int to, String wanted) {
    return to - from == wanted.length()
        && new String(text, from, to - from).equalsIgnoreCase(wanted);
  }

  private static int valueEnd(char[] text, int from, int to) {
    int at = from;
    if (at < to && (text[at] == '"' || text[at] == '\'')) {
      char quote = text[at++];
      while (at < to && text[at] != quote) {
        at++;
      }
      return Math.min(to, at + 1);
    }
    while (at < to && text[at] > ' ') {
      at++;
    }
    return at;
  }

  private static String decoded(char[] text, int from, int to) {
    StringBuilder value = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      CharacterReferences.Found found =
          text[at] == '&' ? CharacterReferences.at(text, at, to) : null;
      if (found == null) {
        value.append(text[at++]);
      } else {
        value.append(found.text());
        at = found.end();
      }
    }
    return value.toString();
  }
}
