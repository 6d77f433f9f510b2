package dateline.query;

import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads the words of one term: a word or a phrase, with its stars and equal signs. */
final class WordsReader {
  private final QueryText in;
  private final StringBuilder plain = new StringBuilder();

  /** Where in {@link #plain} a star stands after a word, and which characters are to be exact. */
  private final BitSet stars = new BitSet();

  private final BitSet exact = new BitSet();

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
    if (!in.atEnd() && QueryText.isQuote(in.peek())) {
      phrase();
      return patterns(start, allExact, "a phrase with at least one word");
    }
    word();
    return patterns(start, allExact, "a word with a letter or a digit");
  }

  private void word() {
    while (!in.atEnd() && !in.endsWord()) {
      switch (in.peek()) {
        case '\\' -> plain.append(in.escaped());
        case '*' -> {
          star();
          if (!in.atEnd() && !in.endsWord()) {
            throw withinWord();
          }
        }
        case '?' -> throw in.expected(Reserved.quotesAround("?"));
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
        plain.append(in.escaped());
      } else if (c == '*') {
        star();
        if (in.atLetter()) {
          throw withinWord();
        }
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
    plain.append(in.peek());
    in.advance(1);
  }

  private boolean opensWord() {
    return plain.isEmpty() || QueryText.isSpace(plain.charAt(plain.length() - 1));
  }

  /** Takes a star; a space stands for it, so that it parts words. */
  private void star() {
    if (opensWord()) {
      throw in.expected("a letter or a digit before '*', as " + Reserved.later("a leading *"));
    }
    Tokens before = Tokenizer.tokenize(plain.toString());
    if (before.size() == 0 || before.end(before.size() - 1) != plain.length()) {
      throw in.expected("a letter or a digit before '*'");
    }
    stars.set(plain.length());
    plain.append(' ');
    in.advance(1);
  }

  private QuerySyntaxException withinWord() {
    return in.expected("a space after '*', as " + Reserved.later("* within a word"));
  }

  private List<WordPattern> patterns(int start, boolean allExact, String expected) {
    Tokens tokens = Tokenizer.tokenize(plain.toString());
    if (tokens.size() == 0) {
      throw in.expected(start, expected);
    }
    List<WordPattern> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean prefix = stars.get(tokens.end(i));
      words.add(
          new WordPattern(tokens.original(i), prefix, allExact || exact.get(tokens.start(i))));
    }
    return words;
  }
}
