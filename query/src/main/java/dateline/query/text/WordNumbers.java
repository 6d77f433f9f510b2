package dateline.query.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the words that lexicons ask for, so that a text's words are looked up once for all
 * lexicons that share the numbers. Grows while lexicons are made; thread-safe.
 */
public final class WordNumbers {
  /** The beginnings of phrases are told apart by a bit for each lexicon; later ones share one. */
  private static final int MOST_LEXICONS = Long.SIZE;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** The beginnings of words that phrases ask for, by the number that each has as a symbol. */
  private final Map<String, Integer> prefixes = new HashMap<>();

  /** The forms of words that phrases ask for, by the number that each has as a symbol. */
  private final Map<WordForms, Integer> forms = new HashMap<>();

  /** By symbol: a bit for each lexicon with a phrase that begins with it. */
  private long[] openers = new long[64];

  private int lexicons;

  /** What the above comes to; null when something was added since. */
  private volatile @Nullable WordTable table;

  /** The number of a folded word, from 0; a new one for a new word. */
  synchronized int number(String folded) {
    Integer known = numbers.putIfAbsent(folded, words.size());
    if (known != null) {
      return known;
    }
    table = null;
    words.add(folded);
    return words.size() - 1;
  }

  /** The number of a beginning of words, which is that of no word. */
  synchronized int prefixNumber(String folded) {
    // No text has a word with an asterisk.
    int number = number(folded + "*");
    prefixes.put(folded, number);
    return number;
  }

  /** The number of many words told by what they have in common, which is that of no word. */
  synchronized int formsNumber(WordForms wanted) {
    int number = number(wanted.name());
    forms.put(wanted, number);
    return number;
  }

  /** How many words and beginnings have numbers. */
  synchronized int size() {
    return words.size();
  }

  /** Makes a lexicon known by the symbols that its phrases begin with; returns its bit. */
  synchronized long lexicon(int[] firstSymbols) {
    long bit = 1L << Math.min(lexicons, MOST_LEXICONS - 1);
    lexicons++;
    table = null;
    makeRoom();
    for (int symbol : firstSymbols) {
      openers[symbol] |= bit;
    }
    return bit;
  }

  /** The words, to be found in texts; those of lexicons made later are not among them. */
  WordTable table() {
    WordTable known = table;
    return known == null ? makeTable() : known;
  }

  private void makeRoom() {
    if (openers.length < words.size()) {
      openers = Arrays.copyOf(openers, words.size() * 2);
    }
  }

  private synchronized WordTable makeTable() {
    WordTable known = table;
    if (known == null) {
      // A lexicon that is being made has added words, and not said yet with which its phrases
      // begin.
      makeRoom();
      known = new WordTable(words, new Prefixes(prefixes, forms), openers);
      table = known;
    }
    return known;
  }
}
