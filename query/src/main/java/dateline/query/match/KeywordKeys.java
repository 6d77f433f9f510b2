package dateline.query.match;

import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.query.Document;
import dateline.query.KeywordField;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that an article has in the fields that are compared whole. */
final class KeywordKeys {
  private static final String UNDETERMINED = "und";

  private KeywordKeys() {}

  static Set<String> of(Document document, KeywordField field) {
    Article article = document.article();
    return switch (field) {
      case ID -> Set.of(article.getId());
      case SOURCE -> Set.of(field.folded(article.getSource()));
      case STATUS -> Set.of(field.folded(article.getStatus().name()));
      case LANGUAGE ->
          languages(
              article.getLanguage(),
              document.enrichment().map(Enrichment::getLanguage).orElse(UNDETERMINED));
    };
  }

  /**
   * What the text was found to be goes before what the wire says; where both agree on the language,
   * the wire's variant (en-GB) holds too.
   */
  private static Set<String> languages(@Nullable String wire, String found) {
    Set<String> keys = new HashSet<>();
    boolean isFound = !found.equals(UNDETERMINED);
    if (isFound) {
      addSubtags(found, keys);
    }
    if (wire != null && (!isFound || keys.contains(primary(wire)))) {
      addSubtags(wire, keys);
    }
    return keys;
  }

  private static String primary(String tag) {
    String folded = KeywordField.LANGUAGE.folded(tag).replace('_', '-');
    int dash = folded.indexOf('-');
    return dash < 0 ? folded : folded.substring(0, dash);
  }

  private static void addSubtags(String tag, Set<String> keys) {
    String rest = KeywordField.LANGUAGE.folded(tag).replace('_', '-');
    while (true) {
      keys.add(rest);
      int dash = rest.lastIndexOf('-');
      if (dash < 0) {
        return;
      }
      rest = rest.substring(0, dash);
    }
  }
}
