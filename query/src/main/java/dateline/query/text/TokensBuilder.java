package dateline.query.text;

import java.util.Arrays;

/** Gathers the words of a text as a tokenizer finds them, for {@link Tokens}. Not thread-safe. */
final class TokensBuilder {
  final String text;
  int size;
  int[] start;
  int[] end;
  int[] paragraph;
  byte[] flags;
  int[] hash;
  int[] foldedEnd;

  /** By word, of its folded form. */
  long[] beginning;

  char[] folded;
  private int foldedSize;
  private int currentHash;
  boolean unparted;

  TokensBuilder(String text) {
    this.text = text;
    int expected = text.length() / 5 + 4;
    start = new int[expected];
    end = new int[expected];
    paragraph = new int[expected];
    flags = new byte[expected];
    hash = new int[expected];
    foldedEnd = new int[expected];
    beginning = new long[expected];
    folded = new char[text.length() + 8];
  }

  void append(char c) {
    if (foldedSize == folded.length) {
      folded = Arrays.copyOf(folded, foldedSize * 2);
    }
    folded[foldedSize++] = c;
    currentHash = 31 * currentHash + c;
  }

  /** Appends characters that are ASCII letters and digits, folded. */
  void appendPlain(char[] chars, int from, int to) {
    int after = foldedSize + to - from;
    if (after > folded.length) {
      folded = Arrays.copyOf(folded, Math.max(after, folded.length * 2));
    }
    char[] into = folded;
    int size = foldedSize;
    int hash = currentHash;
    for (int i = from; i < to; i++) {
      char c = Folding.of(chars[i]);
      into[size++] = c;
      hash = 31 * hash + c;
    }
    foldedSize = size;
    currentHash = hash;
  }

  /** The word at hand is a character of a script that does not part words. */
  void standsAlone() {
    unparted = true;
  }

  void append(String chars) {
    for (int i = 0; i < chars.length(); i++) {
      append(chars.charAt(i));
    }
  }

  int size() {
    return size;
  }

  /** The folded characters since the last token, or of the last token when none came since. */
  String pending() {
    int from = pendingStart();
    return new String(folded, from, foldedSize - from);
  }

  int pendingLength() {
    return foldedSize - pendingStart();
  }

  void replacePending(String with) {
    foldedSize = pendingStart();
    currentHash = 0;
    append(with);
  }

  String lastFolded() {
    int from = size < 2 ? 0 : foldedEnd[size - 2];
    return new String(folded, from, foldedEnd[size - 1] - from);
  }

  /** Makes a token of what was appended since the last one. */
  void token(int from, int to, int inParagraph, int flagBits) {
    if (size == start.length) {
      int larger = size * 2;
      start = Arrays.copyOf(start, larger);
      end = Arrays.copyOf(end, larger);
      paragraph = Arrays.copyOf(paragraph, larger);
      flags = Arrays.copyOf(flags, larger);
      hash = Arrays.copyOf(hash, larger);
      foldedEnd = Arrays.copyOf(foldedEnd, larger);
      beginning = Arrays.copyOf(beginning, larger);
    }
    start[size] = from;
    end[size] = to;
    paragraph[size] = inParagraph;
    flags[size] = (byte) flagBits;
    hash[size] = currentHash;
    beginning[size] = Beginning.of(folded, pendingStart(), foldedSize);
    foldedEnd[size] = foldedSize;
    currentHash = 0;
    size++;
  }

  Tokens build() {
    return new Tokens(this);
  }

  private int pendingStart() {
    return size == 0 ? 0 : foldedEnd[size - 1];
  }
}
