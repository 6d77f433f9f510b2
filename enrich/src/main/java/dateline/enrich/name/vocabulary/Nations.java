package dateline.enrich.name.vocabulary;

import dateline.enrich.name.text.NameKey;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.query.text.Lexicon;
import dateline.query.text.LexiconBuilder;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import dateline.query.text.WordNumbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words for countries and for those who live there, which name neither a person nor a body.
 * Immutable and thread-safe.
 *
 * @param sides what fields a national side
 * @param sideWords folded names of these that are one word
 * @param peoples folded words for who lives in a country, and what is theirs: Samoan
 * @param countries the keys of what countries and areas are called in English
 */
public record Nations(
    Lexicon<String> sides, Vocabulary sideWords, Vocabulary peoples, Set<String> countries) {
  /**
   * With what the gazetteer knows.
   *
   * @param sides what fields a national side
   * @param others words for peoples that have no country of their own
   */
  static Nations of(
      List<String> sides, List<String> others, Gazetteer gazetteer, WordNumbers numbers) {
    LexiconBuilder<String> sideNames = Lexicon.builder(numbers);
    sides.forEach(side -> sideNames.add(side, side));
    List<String> peoples = new ArrayList<>(others);
    peoples.addAll(gazetteer.peoples());
    Set<String> countries = new HashSet<>();
    for (String name : gazetteer.nations("en")) {
      Tokens tokens = Tokenizer.tokenize(name);
      countries.add(NameKey.of(tokens, 0, tokens.size()));
    }
    return new Nations(
        sideNames.build(),
        NameFiles.folded(sides),
        NameFiles.folded(peoples),
        Set.copyOf(countries));
  }

  /** Whether the word is what a nation that fields a side is called. */
  public boolean fieldsSide(Tokens tokens, int token) {
    return sideWords.contains(tokens, token);
  }

  /** Whether the words are all that a country or an area is called. */
  public boolean isCountry(Tokens tokens, int first, int end) {
    return countries.contains(NameKey.of(tokens, first, end));
  }

  /** Whether the word is one for those who live in a country, or for what is theirs. */
  public boolean isPeople(Tokens tokens, int token) {
    return peoples.contains(tokens, token);
  }

  /** Whether the word is what a nation that fields a side is called, or a people. */
  public boolean isEither(Tokens tokens, int token) {
    return fieldsSide(tokens, token) || isPeople(tokens, token);
  }

  /** Whether the word ends as words for a people or its language do: Fijian, Fijians, Maltese. */
  public static boolean mayBePeople(Tokens tokens, int token) {
    String text = tokens.text();
    int end = tokens.end(token);
    return text.startsWith("an", end - 2)
        || text.startsWith("ans", end - 3)
        || text.startsWith("ese", end - 3)
        || text.startsWith("ish", end - 3);
  }

  /**
   * Of what countries are called in a language, the possessives that it writes without an
   * apostrophe: Chiles, Russlands.
   */
  static List<String> possessives(Set<String> names) {
    return names.stream()
        .filter(name -> name.endsWith("s") && names.contains(name.substring(0, name.length() - 1)))
        .toList();
  }
}
