package dateline.enrich.name.organisation;

import dateline.enrich.name.text.NameKey;
import dateline.enrich.name.text.Namesakes;
import dateline.enrich.name.text.Words;
import dateline.query.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one story calls organisations for short that it has named in full: by an abbreviation that
 * it explained, without the words for their kind, by the one word of a side or a company. Not
 * thread-safe.
 */
final class ShortForms {
  /** Names by the keys of their short forms. */
  private final Map<String, String> byKey = new HashMap<>();

  private final Namesakes<String> sidesByLast = new Namesakes<>();
  private final Namesakes<String> sidesByFirst = new Namesakes<>();
  private final Namesakes<String> companiesByFirst = new Namesakes<>();

  /** Makes a folded abbreviation known. */
  void abbreviate(String folded, String name) {
    byKey.putIfAbsent(folded + " ", name);
  }

  /**
   * Makes known what is left of a company's name without the words for its kind.
   *
   * @param core its key
   */
  void shorten(String core, String name, Words where) {
    byKey.putIfAbsent(core, name);
    companiesByFirst.add(where.tokens().folded(where.first()), name);
  }

  /** Makes known the last word and the first by which a side may be called: United. */
  void addSide(String name, Words where) {
    if (where.end() - where.first() > 1) {
      sidesByLast.add(where.tokens().folded(where.end() - 1), name);
      sidesByFirst.add(where.tokens().folded(where.first()), name);
    }
  }

  /** What these words are short for; null for nothing. */
  @Nullable String of(Tokens tokens, int first, int end) {
    return byKey.isEmpty() ? null : byKey.get(NameKey.of(tokens, first, end));
  }

  /** The one company whose name begins with the word; null for none. */
  @Nullable String company(Tokens tokens, int token) {
    return companiesByFirst.isEmpty() ? null : companiesByFirst.only(tokens.folded(token));
  }

  /** The one side whose name ends with the word, or begins so if it plays; null for none. */
  @Nullable String side(Tokens tokens, int token, boolean plays) {
    if (sidesByLast.isEmpty()) {
      return null;
    }
    String word = tokens.folded(token);
    String name = sidesByLast.only(word);
    return name == null && plays ? sidesByFirst.only(word) : name;
  }
}
