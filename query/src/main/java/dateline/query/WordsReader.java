package dateline.query;

import dateline.query.text.Stemmer;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import dateline.query.text.Wildcard;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of one term: a word or a phrase, with its wildcards, equal signs and tildes. */
final class WordsReader {
  private static final String BEFORE_WILDCARD = "a letter or a digit before a wildcard";
  private static final String NO_WILDCARD =
      "no wildcard within words of a script without spaces, whose characters are words; a '*' may"
          + " stand at the end";
  private static final Pattern LANGUAGE = Pattern.compile("\\p{L}+");

  private final QueryText in;
  private final StringBuilder plain = new StringBuilder();

  /** Where in {@link #plain} a star stands after a word, and which characters are to be exact. */
  private final BitSet stars = new BitSet();

  private final BitSet exact = new BitSet();

  /** By where words end: the language whose forms of the word will do. */
  private final Map<Integer, Stemmer> stems = new HashMap<>();

  private WordsReader(QueryText in) {
    this.in = in;
  }

  static List<WordPattern> read(QueryText in) {
    return new WordsReader(in).term();
  }

  private List<WordPattern> term() {
    int start = in.position();
    boolean allExact = in.peek() == '=';
    if (allExact) {
      in.advance(1);
    }
    boolean quoted = !in.atEnd() && QueryText.isQuote(in.peek());
    if (quoted) {
      phrase();
    } else {
      word();
    }
    Stemmer forms = !in.atEnd() && in.peek() == '~' ? language() : null;
    return patterns(
        start,
        allExact,
        forms,
        quoted ? "a phrase with at least one word" : "a word with a letter or a digit");
  }

  private void word() {
    while (!in.atEnd() && !in.endsWord()) {
      switch (in.peek()) {
        case '\\' -> literal(in.escaped());
        case '*' -> star();
        case '?' -> wildcard(Placeholders.ONE);
        default -> literal();
      }
    }
  }

  private void phrase() {
    int open = in.position();
    in.advance(1);
    boolean exactWord = false;
    while (!in.atEnd() && !QueryText.isQuote(in.peek())) {
      int from = plain.length();
      char c = in.peek();
      if (c == '\\') {
        literal(in.escaped());
      } else if (c == '*') {
        star();
      } else if (c == '?' && !opensWord()) {
        wildcard(Placeholders.ONE);
      } else if (c == '~' && !opensWord()) {
        tilde();
      } else if (c == '=' && opensWord()) {
        exactWord = true;
        in.advance(1);
        if (!in.atLetter()) {
          exactWord = false;
          plain.append(c);
        }
      } else {
        exactWord &= !QueryText.isSpace(c);
        literal();
      }
      exact.set(from, plain.length(), exactWord);
    }
    if (in.atEnd()) {
      throw in.expected("'\"' to close the phrase from position " + open);
    }
    in.advance(1);
  }

  private void literal() {
    literal(in.peek());
    in.advance(1);
  }

  private void literal(char c) {
    if (Placeholders.isOne(c)) {
      throw in.expected("any other letter");
    }
    plain.append(c);
  }

  private boolean opensWord() {
    return plain.isEmpty() || QueryText.isSpace(plain.charAt(plain.length() - 1));
  }

  /** What follows a word in a phrase: its language, or a sign like others. */
  private void tilde() {
    int end = plain.length();
    if (in.isTildeBeforeLetter()) {
      stems.put(end, language());
      plain.append(' ');
    } else {
      literal();
    }
  }

  private Stemmer language() {
    in.advance(1);
    String name = in.atEnd() || QueryText.isSpace(in.peek()) ? "" : in.next(LANGUAGE);
    Stemmer stemmer =
        Stemmer.named(name)
            .orElseThrow(
                () ->
                    in.expected(
                        "a language, one of "
                            + Stemmer.known()
                            + " (for words near each other: a NEAR/3 b)"));
    in.advance(name.length());
    return stemmer;
  }

  /** Takes a star: at a word's end a space stands for it, so that it parts words. */
  private void star() {
    int at = in.position();
    if (opensWord()) {
      throw in.expected(at, BEFORE_WILDCARD);
    }
    while (!in.atEnd() && in.peek() == '*') {
      in.advance(1);
    }
    if (in.atLetter() || (!in.atEnd() && in.peek() == '?')) {
      place(at, Placeholders.MANY);
      return;
    }
    Tokens before = Tokenizer.tokenize(plain.toString());
    if (before.size() == 0 || before.end(before.size() - 1) != plain.length()) {
      throw in.expected(at, BEFORE_WILDCARD);
    }
    stars.set(plain.length());
    plain.append(' ');
  }

  private void wildcard(char placeholder) {
    int at = in.position();
    in.advance(1);
    place(at, placeholder);
  }

  private void place(int at, char placeholder) {
    if (opensWord()) {
      throw in.expected(at, BEFORE_WILDCARD);
    }
    plain.append(placeholder);
  }

  private List<WordPattern> patterns(
      int start, boolean allExact, @Nullable Stemmer allForms, String expected) {
    Tokens tokens = Tokenizer.tokenize(plain.toString());
    if (tokens.size() == 0) {
      throw in.expected(start, expected);
    }
    List<WordPattern> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (Placeholders.isOne(tokens.original(i).charAt(0))) {
        boolean alone = i > 0 && tokens.end(i - 1) == tokens.start(i);
        throw in.expected(start, alone ? NO_WILDCARD : BEFORE_WILDCARD);
      }
      String text = Placeholders.show(tokens.original(i));
      boolean prefix = stars.get(tokens.end(i));
      if (text.indexOf('*') == text.length() - 1 && text.indexOf('?') < 0) {
        // A star before a character that is a word by itself.
        prefix = true;
        text = text.substring(0, text.length() - 1);
        Tokens before = Tokenizer.tokenize(text);
        if (before.size() != 1 || before.end(0) != text.length()) {
          throw in.expected(start, BEFORE_WILDCARD);
        }
      }
      boolean wild = Wildcard.isIn(text);
      boolean isExact = allExact || exact.get(tokens.start(i));
      Stemmer forms = stems.getOrDefault(tokens.end(i), allForms);
      if (forms != null && (prefix || wild || isExact)) {
        throw in.expected(start, "a word without '=', '*' and '?' where '~' is to find its forms");
      }
      words.add(
          new WordPattern(wild && prefix ? text + "*" : text, prefix && !wild, isExact, forms));
    }
    return words;
  }
}
