package dateline.query;

import dateline.query.text.LexiconBuilder;
import dateline.query.text.Stem;
import dateline.query.text.Stemmer;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import dateline.query.text.Wildcard;
import dateline.query.text.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * A word that a query asks for.
 *
 * @param text the word as the query spells it; one word, as the tokenizer reads it, in which {@code
 *     ?} stands for any one character and {@code *} for any number
 * @param prefix whether words that begin with it will do
 * @param exact whether case and diacritics have to be the same
 * @param forms the language whose inflections of the word will do; null where only the word does
 */
public record WordPattern(String text, boolean prefix, boolean exact, @Nullable Stemmer forms) {
  /**
   * @throws IllegalArgumentException when the text is not one word, begins with a wildcard, or is
   *     to be taken in two ways at once
   */
  public WordPattern {
    Tokens tokens = Tokenizer.tokenize(Placeholders.hide(text));
    if (tokens.size() != 1 || tokens.end(0) - tokens.start(0) != text.length()) {
      throw new IllegalArgumentException("not one word: '" + text + "'");
    }
    boolean wild = Wildcard.isIn(text);
    if ((forms != null && (prefix || exact || wild)) || (prefix && wild)) {
      throw new IllegalArgumentException("taken in two ways: '" + text + "'");
    }
  }

  /** A word, or only how it begins. */
  public WordPattern(String text, boolean prefix, boolean exact) {
    this(text, prefix, exact, null);
  }

  /** What the lexicon finds: the folded word, its beginning, its forms or its pattern. */
  public LexiconBuilder.Word word() {
    if (forms != null) {
      return new LexiconBuilder.Word(Stem.of(forms, folded()));
    }
    if (!Wildcard.isIn(text)) {
      return new LexiconBuilder.Word(folded(), prefix);
    }
    Wildcard pattern = new Wildcard(folded());
    // Folding may make two letters of one, which "?" stands for in the spelling.
    return exact
        ? new LexiconBuilder.Word(pattern.beginnings().get(0), true)
        : new LexiconBuilder.Word(pattern);
  }

  /** The word without its case and diacritics. */
  public String folded() {
    return Placeholders.show(Tokenizer.tokenize(Placeholders.hide(text)).folded(0));
  }

  /** The word as it has to be spelled where that matters. */
  public String spelling() {
    return Placeholders.show(WrittenForm.of(Tokenizer.tokenize(Placeholders.hide(text)), 0));
  }
}
