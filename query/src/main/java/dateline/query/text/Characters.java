package dateline.query.text;

/** A text seen as characters that open words, go on with them or end them. */
final class Characters {
  private final char[] chars;

  Characters(String text) {
    chars = text.toCharArray();
  }

  int length() {
    return chars.length;
  }

  char at(int index) {
    return chars[index];
  }

  int point(int index) {
    return Character.codePointAt(chars, index);
  }

  String text(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** Appends ASCII letters and digits. */
  void appendPlain(int from, int to, TokensBuilder out) {
    out.appendPlain(chars, from, to);
  }

  boolean opensWord(int at) {
    if (at >= chars.length) {
      return false;
    }
    char c = chars[at];
    char folded = Folding.of(c);
    if (c < 128) {
      return folded != Folding.NO_WORD;
    }
    return folded != Folding.NO_WORD
        && folded != Folding.DROPPED
        && Character.isLetterOrDigit(point(at));
  }

  boolean continuesWord(int at) {
    if (at >= chars.length) {
      return false;
    }
    char folded = Folding.of(chars[at]);
    if (folded == Folding.SURROGATE) {
      int point = point(at);
      return Character.isLetterOrDigit(point) || Folding.isMark(point);
    }
    return folded != Folding.NO_WORD;
  }

  boolean isMark(int at) {
    return at < chars.length && Folding.isMark(point(at));
  }

  boolean standsAlone(int at) {
    return chars[at] >= Scripts.FIRST_ALONE && Scripts.standsAlone(point(at));
  }

  /** Whether a letter is there that a dot may follow in an abbreviation. */
  boolean isPlainLetter(int at) {
    if (at >= chars.length) {
      return false;
    }
    char c = chars[at];
    char folded = Folding.of(c);
    return c < 128
        ? folded >= 'a'
        : folded > Folding.SURROGATE && Character.isLetter(c) && !standsAlone(at);
  }

  boolean isApostrophe(int at) {
    if (at >= chars.length) {
      return false;
    }
    char c = chars[at];
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\uFF07';
  }

  /** Whether 's is there and nothing of a word after it. */
  boolean isPossessive(int at) {
    return isApostrophe(at)
        && at + 1 < chars.length
        && (chars[at + 1] | 0x20) == 's'
        && (!continuesWord(at + 2) || standsAlone(at + 2));
  }
}
