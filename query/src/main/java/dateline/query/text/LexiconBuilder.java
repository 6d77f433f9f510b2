package dateline.query.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the phrases of a {@link Lexicon}. Not thread-safe.
 *
 * @param <T> what a phrase stands for
 */
public final class LexiconBuilder<T> {
  private final WordNumbers words;

  /** By entry, in the order of adding. */
  private final List<List<Word>> phrases = new ArrayList<>();

  private final List<T> values = new ArrayList<>();

  LexiconBuilder(WordNumbers words) {
    this.words = words;
  }

  /**
   * Adds a phrase.
   *
   * @throws IllegalArgumentException when the phrase has no word
   */
  public LexiconBuilder<T> add(String phrase, T value) {
    Tokens tokens = Tokenizer.tokenize(phrase);
    List<Word> folded = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      folded.add(new Word(tokens.folded(i), false));
    }
    return add(folded, value);
  }

  /**
   * Adds a phrase of words that are folded already.
   *
   * @throws IllegalArgumentException when there is no word
   */
  public LexiconBuilder<T> add(List<Word> phrase, T value) {
    if (phrase.isEmpty()) {
      throw new IllegalArgumentException("a phrase needs a word (value: " + value + ")");
    }
    phrases.add(List.copyOf(phrase));
    values.add(value);
    return this;
  }

  /** The lexicon of all that was added; the builder is spent. */
  public Lexicon<T> build() {
    List<int[]> paths =
        phrases.stream().map(phrase -> phrase.stream().mapToInt(this::symbol).toArray()).toList();
    return new Lexicon<>(words, new Trie(paths, words.size()), List.copyOf(values));
  }

  /**
   * One word of a phrase: its folded form, or only how that begins, or any of many forms.
   *
   * @param forms where there are any, the words that will do, and the others do not count
   */
  public record Word(String folded, boolean prefix, @Nullable WordForms forms) {
    /** A word, or only how it begins. */
    public Word(String folded, boolean prefix) {
      this(folded, prefix, null);
    }

    /** Any of these words. */
    public Word(WordForms forms) {
      this("", false, forms);
    }
  }

  private int symbol(Word word) {
    WordForms forms = word.forms();
    if (forms != null) {
      return words.formsNumber(forms);
    }
    return word.prefix() ? words.prefixNumber(word.folded()) : words.number(word.folded());
  }
}
