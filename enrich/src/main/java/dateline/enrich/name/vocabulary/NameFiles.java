package dateline.enrich.name.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shapes of the name files, as they are written; a key that is left out is null. */
final class NameFiles {
  private NameFiles() {}

  /** An entry of {@code people.yml}. */
  record Person(
      String name,
      @Nullable List<String> aliases,
      @Nullable String country,
      @Nullable Boolean famous,
      @Nullable String called) {}

  /** {@code titles.yml}. */
  record Languages(Titles en, Titles fr, Titles de, Titles es, Titles it, Titles pt) {
    Map<String, Titles> byLanguage() {
      return Map.of("en", en, "fr", fr, "de", de, "es", es, "it", it, "pt", pt);
    }
  }

  /** One language of {@code titles.yml}. */
  record Titles(
      Before before,
      After after,
      @JsonProperty("role-endings") @Nullable List<String> roleEndings,
      @JsonProperty("not-names") List<String> notNames,
      @JsonProperty("org-heads") List<String> orgHeads,
      @JsonProperty("org-beginnings") @Nullable List<String> orgBeginnings,
      @JsonProperty("town-bodies") @Nullable List<String> townBodies,
      @JsonProperty("org-endings") @Nullable List<String> orgEndings,
      @Nullable List<String> adjectives,
      @JsonProperty("lower-nouns") @Nullable Boolean lowerNouns,
      @JsonProperty("lower-heads") @Nullable List<String> lowerHeads,
      @Nullable List<String> kinds,
      @JsonProperty("kind-endings") @Nullable List<String> kindEndings,
      @Nullable List<String> things,
      @Nullable List<String> places,
      @Nullable List<String> determiners,
      @Nullable List<String> kin,
      @Nullable List<String> says,
      @Nullable Deeds deeds) {}

  /**
   * What only people have, suffer or do, right before a name.
   *
   * @param of before the language's word for "of": the murder of
   * @param by before its word for "by": written by
   * @param to right before the name: she married
   */
  record Deeds(List<String> of, List<String> by, List<String> to) {
    static final Deeds NONE = new Deeds(List.of(), List.of(), List.of());
  }

  /**
   * What stands before a person's name.
   *
   * @param holders who holds one of the offices: with each of these it is a title too
   * @param offices what they hold: de Hacienda, du Travail
   */
  record Before(
      List<String> title,
      @Nullable List<String> holders,
      @Nullable List<String> offices,
      List<String> honorific,
      List<String> role) {}

  /** What stands after a person's name. */
  record After(List<String> verbs, @Nullable List<String> appositions) {}

  /** {@code organisation-clues.yml}. */
  record Clues(
      List<String> firms,
      List<String> before,
      List<String> deals,
      List<String> acquiring,
      List<String> joined,
      List<String> done,
      List<String> kinds,
      List<String> closing,
      List<String> after,
      List<String> abbreviations,
      List<String> sport,
      List<String> plays,
      List<String> against,
      List<String> sides,
      List<String> employs,
      List<String> nations,
      List<String> peoples,
      @JsonProperty("lower-kinds") LowerKinds lowerKinds) {}

  /** Bodies whose kind has no capital. */
  record LowerKinds(
      List<String> between,
      @JsonProperty("never-alone") List<String> neverAlone,
      @JsonProperty("one-of-many") List<String> oneOfMany,
      @JsonProperty("goes-on") List<String> goesOn,
      @JsonProperty("police-kinds") List<String> policeKinds,
      @JsonProperty("of-police") List<String> ofPolice) {}

  /** {@code name-words.yml}. */
  record NameWords(
      @JsonProperty("family-first") List<String> familyFirst,
      List<String> particles,
      @JsonProperty("named-after") List<String> namedAfter,
      List<String> ways,
      List<String> ambiguous) {}

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** The single words among these, folded. */
  static Vocabulary folded(List<String> words) {
    return Vocabulary.of(foldedWords(words));
  }

  /** The single words among these, folded. */
  static Set<String> foldedWords(List<String> words) {
    // Tens of thousands of names are read at a start: one text of them all is read much sooner.
    Tokens tokens = Tokenizer.tokenize(String.join("\n", words));
    Set<String> folded = new HashSet<>();
    for (int token = 0; token < tokens.size(); token++) {
      if (isParted(tokens, token) && isParted(tokens, token + 1)) {
        folded.add(tokens.folded(token));
      }
    }
    return folded;
  }

  /** Whether the word is the first of its line, or there is none. */
  private static boolean isParted(Tokens tokens, int token) {
    if (token == 0 || token == tokens.size()) {
      return true;
    }
    int lineEnd = tokens.text().indexOf('\n', tokens.end(token - 1));
    return lineEnd >= 0 && lineEnd < tokens.start(token);
  }
}
