package dateline.ingest.wire.feed;

/**
 * Decodes the character references of XML. Those of HTML stay, to be decoded with the markup that
 * they belong to; so does an ampersand that stands for itself.
 */
final class References {
  private static final int LONGEST = 12;

  private References() {}

  /** That part of a text, decoded. */
  static String decode(String source, int from, int to) {
    int ampersand = find('&', source, from, to);
    if (ampersand < 0) {
      return source.substring(from, to);
    }
    StringBuilder text = new StringBuilder(to - from);
    int at = from;
    while (ampersand >= 0) {
      text.append(source, at, ampersand);
      int end = find(';', source, ampersand, Math.min(to, ampersand + LONGEST));
      int character = end > 0 ? character(source.substring(ampersand + 1, end)) : -1;
      if (character < 0) {
        text.append('&');
        at = ampersand + 1;
      } else {
        text.appendCodePoint(character);
        at = end + 1;
      }
      ampersand = find('&', source, at, to);
    }
    return text.append(source, at, to).toString();
  }

  /** Looks no further than it must, so that reading a text piece by piece stays linear. */
  private static int find(char wanted, String source, int from, int to) {
    for (int i = from; i < to; i++) {
      if (source.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static int character(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> name.startsWith("#") ? number(name) : -1;
    };
  }

  private static int number(String name) {
    try {
      boolean hex = name.startsWith("#x") || name.startsWith("#X");
      int number = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
      // Those below 160 mean windows-1252 where there is no character; HTML knows which.
      boolean none =
          number > Character.MAX_CODE_POINT
              || (number < 0xA0 && number > 0x7E)
              || (number >= 0xD800 && number < 0xE000);
      return none ? -1 : number;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
