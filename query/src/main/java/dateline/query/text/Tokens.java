package dateline.query.text;

import org.jspecify.annotations.Nullable;

/**
 * The words of one text, in order, each with its place in the text and its folded form.
 *
 * <p>A word's {@link #start} and {@link #end} are UTF-16 offsets into {@link #text()}, so that
 * {@code text().substring(start, end)} is the word as written; words are never empty, never overlap
 * and stand in the order of the text. Immutable and thread-safe. Indexes outside {@code 0 ..
 * size()-1} throw {@link IndexOutOfBoundsException} or give nonsense: this is an inner loop.
 */
public final class Tokens {
  static final int UPPER_INITIAL = 1;
  static final int ALL_UPPER = 2;
  static final int SENTENCE_START = 4;

  /** A sentence ended before; not so where a quoted one opens within it. */
  static final int SENTENCE_BREAK = 8;

  /** A text without words. */
  public static final Tokens NONE = new TokensBuilder("").build();

  private final String text;
  private final int size;
  private final int[] start;
  private final int[] end;
  private final int[] paragraph;
  private final byte[] flags;
  private final int[] hash;
  private final char[] folded;
  private final int[] foldedEnd;
  private final long[] beginning;

  /** Null where no word is a character of a script that does not part words. */
  private final @Nullable WholeWords whole;

  /** The readings last asked for; null before. */
  private @Nullable Readings readings;

  Tokens(TokensBuilder from) {
    text = from.text;
    size = from.size;
    start = from.start;
    end = from.end;
    paragraph = from.paragraph;
    flags = from.flags;
    hash = from.hash;
    folded = from.folded;
    foldedEnd = from.foldedEnd;
    beginning = from.beginning;
    whole = from.unparted ? new WholeWords(text, start, end) : null;
  }

  /**
   * The words as this table reads them. Looked up once for all lexicons that share the table; where
   * threads do so at once, they find the same.
   */
  Readings readings(WordTable table) {
    Readings known = readings;
    if (known == null || !known.isOf(table)) {
      known = new Readings(table, this);
      readings = known;
    }
    return known;
  }

  /** The text the words stand in. */
  public String text() {
    return text;
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** Where the word begins in the text. */
  public int start(int token) {
    return start[token];
  }

  /** Where the word ends in the text, exclusive. */
  public int end(int token) {
    return end[token];
  }

  /** The paragraph the word stands in, from 0; paragraphs without words do not count. */
  public int paragraph(int token) {
    return paragraph[token];
  }

  /** Whether the word begins with a capital. */
  public boolean isUpperInitial(int token) {
    return (flags[token] & UPPER_INITIAL) != 0;
  }

  /** Whether the word has two letters or more, all of them capitals. */
  public boolean isAllUpper(int token) {
    return (flags[token] & ALL_UPPER) != 0;
  }

  /** Whether the word opens a sentence, a paragraph or a quoted sentence, as far as can be told. */
  public boolean isSentenceStart(int token) {
    return (flags[token] & SENTENCE_START) != 0;
  }

  /** Whether a space alone parts the word from the one before it, which there is. */
  public boolean isBehindSpace(int token) {
    return start[token] == end[token - 1] + 1 && text.charAt(end[token - 1]) == ' ';
  }

  /** The first word of the sentence that the word stands in; a quotation is part of it. */
  public int firstOfSentence(int token) {
    int first = token;
    while ((flags[first] & SENTENCE_BREAK) == 0) {
      first--;
    }
    return first;
  }

  /** After the last word of the sentence that the word stands in. */
  public int endOfSentence(int token) {
    int after = token + 1;
    while (after < size && (flags[after] & SENTENCE_BREAK) == 0) {
      after++;
    }
    return after;
  }

  /** The first word of the paragraph that the word stands in. */
  public int firstOfParagraph(int token) {
    int first = token;
    while (first > 0 && paragraph[first - 1] == paragraph[token]) {
      first--;
    }
    return first;
  }

  /** After the last word of the paragraph that the word stands in. */
  public int endOfParagraph(int token) {
    int after = token + 1;
    while (after < size && paragraph[after] == paragraph[token]) {
      after++;
    }
    return after;
  }

  /** The word without case, diacritics and dots: "Élysée" is "elysee", "U.S." is "us". */
  public String folded(int token) {
    int from = foldedStart(token);
    return new String(folded, from, foldedEnd[token] - from);
  }

  /** Whether these words are whole ones, and no part of longer ones: {@link WholeWords}. */
  public boolean areWhole(int firstToken, int endToken) {
    return whole == null || (whole.beginWith(firstToken) && whole.endWith(endToken - 1));
  }

  /** As {@link #areWhole}, of words that may go on. */
  public boolean beginWhole(int firstToken) {
    return whole == null || whole.beginWith(firstToken);
  }

  /** Whether the word's folded form is this one. */
  public boolean isFolded(int token, String form) {
    int from = foldedStart(token);
    int length = form.length();
    if (hash[token] != form.hashCode() || foldedEnd[token] - from != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (folded[from + i] != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** How many UTF-16 units the word's folded form has. */
  public int foldedLength(int token) {
    return foldedEnd[token] - foldedStart(token);
  }

  /** The word as written. */
  public String original(int token) {
    return text.substring(start[token], end[token]);
  }

  /** The text from the first word to the one before {@code endToken}, as written. */
  public String original(int firstToken, int endToken) {
    return text.substring(start[firstToken], end[endToken - 1]);
  }

  /** The hash of the folded form, the same as {@code folded(token).hashCode()}. */
  int hash(int token) {
    return hash[token];
  }

  /** The {@link Beginning} of the folded form. */
  long beginning(int token) {
    return beginning[token];
  }

  /** Whether the word's folded form, of which hash and beginning are these, is these characters. */
  boolean isFolded(int token, char[] chars, int from, int to) {
    int start = foldedStart(token);
    int length = foldedEnd[token] - start;
    if (length != to - from) {
      return false;
    }
    if (Beginning.tellsAll(beginning[token], length)) {
      return true;
    }
    // Words are short: a loop is done before a call to compare arrays would have begun.
    for (int i = 0; i < length; i++) {
      if (folded[start + i] != chars[from + i]) {
        return false;
      }
    }
    return true;
  }

  char[] foldedChars() {
    return folded;
  }

  int foldedStart(int token) {
    return token == 0 ? 0 : foldedEnd[token - 1];
  }

  int foldedEnd(int token) {
    return foldedEnd[token];
  }
}
