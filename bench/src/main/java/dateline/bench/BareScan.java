package dateline.bench;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dateline.model.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Finds all words in a text by its characters alone, with hankcs' double-array Aho-Corasick. */
final class BareScan {
  private final AhoCorasickDoubleArrayTrie<String> words;
  private final Map<String, String> texts;

  private final AhoCorasickDoubleArrayTrie.IHit<String> count = (begin, end, word) -> this.found++;
  private int found;

  private BareScan(AhoCorasickDoubleArrayTrie<String> words, Map<String, String> texts) {
    this.words = words;
    this.texts = texts;
  }

  /**
   * A scan of these articles.
   *
   * @param words in lower case
   */
  static BareScan of(List<String> words, List<Article> articles) {
    var dictionary = new TreeMap<String, String>();
    words.forEach(word -> dictionary.put(word, word));
    var trie = new AhoCorasickDoubleArrayTrie<String>();
    trie.build(dictionary);
    // The folding is not timed: it is the scan that is the limit.
    Map<String, String> texts = new HashMap<>();
    articles.forEach(article -> texts.put(article.getId(), folded(article)));
    return new BareScan(trie, texts);
  }

  /** How many words are looked for. */
  int words() {
    return words.size();
  }

  /** How many there are in the article, those within others and within words too. */
  int hits(Article article) {
    found = 0;
    words.parseText(Objects.requireNonNull(texts.get(article.getId())), count);
    return found;
  }

  private static String folded(Article article) {
    String text = article.getHeadline() + "\n" + article.getDateline() + "\n" + article.getBody();
    return text.toLowerCase(Locale.ROOT);
  }
}
