package dateline.query.text;

/**
 * Reads a text into words, in one pass.
 *
 * <p>A word is a run of letters and digits with their marks. The possessive {@code 's} is no part
 * of it, an apostrophe within it is ({@code O'Neill}), but French and Italian elisions are parted
 * ({@code l'Élysée} is two words). Hyphens part words; {@code U.S.} and {@code 5,000} are one word
 * each. Every character of the scripts that do not part words, such as Han, is a word of its own.
 */
public final class Tokenizer {
  private static final int LONGEST_ELIDED = 7;

  private final Characters in;
  private final int length;
  private final TokensBuilder out;
  private final Gap gap;

  /** How many capitals the word has, and how many other letters. */
  private int capitals;

  private int others;

  private Tokenizer(String text) {
    in = new Characters(text);
    length = in.length();
    out = new TokensBuilder(text);
    gap = new Gap(in);
  }

  /** The words of the text; none in a text without letters and digits. */
  public static Tokens tokenize(String text) {
    return text.isEmpty() ? Tokens.NONE : new Tokenizer(text).run();
  }

  private Tokens run() {
    int at = 0;
    while (at < length) {
      if (in.opensWord(at)) {
        at = word(at);
      } else {
        gap.add(in.at(at));
        at++;
      }
    }
    return out.build();
  }

  /** Reads a word; where to go on after it. */
  private int word(int from) {
    capitals = 0;
    others = 0;
    int end = abbreviation(from);
    if (end == from) {
      end = in.standsAlone(from) ? single(from) : letters(from);
    }
    int next = end;
    if (in.isApostrophe(end)) {
      if (in.isPossessive(end)) {
        next = end + 2;
      } else if (isElision(from, end)) {
        next = end + 1;
      }
    }
    emit(from, end);
    return next;
  }

  private void emit(int from, int end) {
    int flags = gap.opens(out, from);
    // Digits come first in few words that have capitals.
    if (capitals > 0 && isCapital(in.point(from))) {
      flags |= Tokens.UPPER_INITIAL;
    }
    if (capitals > 1 && others == 0) {
      flags |= Tokens.ALL_UPPER;
    }
    out.token(from, end, gap.paragraph(), flags);
    gap.reset();
  }

  /** The end of single letters parted by dots, as in U.S. or e.g.; {@code from} when not there. */
  private int abbreviation(int from) {
    if (from + 2 >= length || in.at(from + 1) != '.') {
      return from;
    }
    int at = from;
    int letters = 0;
    while (at + 1 < length && in.at(at + 1) == '.' && in.isPlainLetter(at)) {
      letters++;
      at += 2;
    }
    if (letters > 0 && in.isPlainLetter(at) && !in.continuesWord(at + 1)) {
      letters++;
      at++;
    }
    if (letters < 2) {
      return from;
    }
    for (int i = from; i < at; i += 2) {
      append(i);
    }
    return at;
  }

  /** A character that is a word by itself, with the marks on it. */
  private int single(int from) {
    out.standsAlone();
    int at = from + append(from);
    boolean composing = false;
    while (in.isMark(at)) {
      composing |= Folding.isComposing(in.at(at));
      at += append(at);
    }
    compose(from, at, composing);
    return at;
  }

  private int letters(int from) {
    int at = from;
    boolean composing = false;
    while (true) {
      at = asciiLetters(at);
      if (at == length) {
        break;
      }
      if (in.continuesWord(at)) {
        if (in.standsAlone(at)) {
          break;
        }
        composing |= Folding.isComposing(in.at(at));
        at += append(at);
      } else if (joins(from, at)) {
        out.append(in.isApostrophe(at) ? '\'' : in.at(at));
        at++;
      } else {
        break;
      }
    }
    compose(from, at, composing);
    return at;
  }

  /** Most of most words. */
  private int asciiLetters(int from) {
    int at = from;
    int upper = 0;
    int lower = 0;
    while (at < length) {
      char c = in.at(at);
      if (c >= 128 || Folding.of(c) == Folding.NO_WORD) {
        break;
      }
      if (c >= 'a') {
        lower++;
      } else if (c >= 'A') {
        upper++;
      }
      at++;
    }
    capitals += upper;
    others += lower;
    in.appendPlain(from, at, out);
    return at;
  }

  /** Folds a word as a whole where its characters one by one would not be the same word. */
  private void compose(int from, int to, boolean composing) {
    if (composing) {
      out.replacePending(Folding.fold(in.text(from, to)));
    }
  }

  /** Whether the character at a word's end joins it to what follows: 5,000 and O'Neill. */
  private boolean joins(int from, int at) {
    char c = in.at(at);
    if (c == ' ' || !in.opensWord(at + 1) || in.standsAlone(at + 1)) {
      return false;
    }
    if (c == '.' || c == ',') {
      return Character.isDigit(in.at(at - 1)) && Character.isDigit(in.at(at + 1));
    }
    return in.isApostrophe(at)
        && Character.isLetter(in.point(at + 1))
        && !in.isPossessive(at)
        && !isElision(from, at);
  }

  /** Whether a word's letters so far are a French or Italian word that lost its vowel. */
  private boolean isElision(int from, int at) {
    if (!in.opensWord(at + 1)) {
      return false;
    }
    if (at == from + 1) {
      return "ldnscjmt".indexOf(in.at(from) | 0x20) >= 0;
    }
    return out.pendingLength() <= LONGEST_ELIDED && Scripts.isElided(out.pending());
  }

  /** Appends the folded form of the character there; how many UTF-16 units it has. */
  private int append(int at) {
    int point = in.point(at);
    if (isCapital(point)) {
      capitals++;
    } else if (Character.isLetter(point)) {
      others++;
    }
    char folded = Folding.of(in.at(at));
    if (folded == Folding.SURROGATE) {
      out.append(Folding.fold(Character.toString(point)));
    } else if (folded == Folding.EXPANDS) {
      out.append(Folding.expansion(in.at(at)));
    } else if (folded != Folding.DROPPED) {
      out.append(folded);
    }
    return Character.charCount(point);
  }

  private static boolean isCapital(int point) {
    return Character.isUpperCase(point) || Character.isTitleCase(point);
  }
}
