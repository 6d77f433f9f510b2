package dateline.enrich.name.vocabulary;

import static dateline.enrich.name.vocabulary.NameFiles.folded;
import static dateline.enrich.name.vocabulary.NameFiles.orEmpty;

import dateline.query.text.Lexicon;
import dateline.query.text.LexiconBuilder;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import dateline.query.text.WordNumbers;
import java.util.ArrayList;
import java.util.List;

/**
 * The words around names in one language.
 *
 * @param before titles, honorifics and roles; the value tells which
 * @param after what people do after their names, and what they are; the value tells which
 * @param roleEndings folded ends of words that are roles: the sprecher of Regierungssprecher
 * @param notNames folded words that are no part of a name, though capitalised
 * @param orgHeads folded words that end the name of an organisation
 * @param orgBeginnings folded beginnings of words that with such an ending are a name alone
 * @param townBodies folded ends of words for bodies behind which a town's name stands
 * @param orgEndings folded ends of words that do the same: the gericht of Landesgericht
 * @param adjectives folded ends of adjectives that follow such a word without a capital
 * @param lowerHeads folded heads of names that have no capital: the tribunal of tribunal de Paris
 * @param kinds folded words right before an organisation that tell what it is: société, Konzern
 * @param kindEndings folded ends of words that do the same: the hersteller of Uhrenhersteller
 * @param lowerNouns whether nouns within names have no capital
 * @param things folded words that end the names of things: prizes, streets, storms, laws
 * @param places folded words that begin the names of places and things
 * @param determiners folded articles and the like
 * @param deeds what only people have, suffer or do, right before a name
 * @param lists lists of words around the names of organisations, the same in all languages
 * @param headsFirst whether the word that tells the kind of an organisation begins its name
 * @param kin folded words for what somebody is to another: daughter, brothers
 * @param says folded words of saying that stand before a speaker
 * @param capitalNouns whether the language writes all nouns with a capital
 */
public record TitleWords(
    Lexicon<String> before,
    Lexicon<String> after,
    List<String> roleEndings,
    Vocabulary notNames,
    Vocabulary orgHeads,
    List<String> orgBeginnings,
    List<String> townBodies,
    List<String> orgEndings,
    List<String> adjectives,
    Vocabulary lowerHeads,
    Vocabulary kinds,
    List<String> kindEndings,
    boolean lowerNouns,
    Vocabulary things,
    Vocabulary places,
    Vocabulary determiners,
    Vocabulary kin,
    Vocabulary says,
    PersonDeeds deeds,
    OrganisationLists lists,
    boolean headsFirst,
    boolean capitalNouns) {
  /** What is shorter before an ending is no word, or another one. */
  private static final int SHORTEST_STEM = 3;

  /** What is shorter is no word of its own. */
  private static final int SHORTEST_WORD = 5;

  /**
   * The words of a language.
   *
   * @param possessives what else is no part of a name: countries in the possessive
   */
  static TitleWords of(
      NameFiles.Titles titles,
      List<String> possessives,
      WordNumbers numbers,
      OrganisationLists lists,
      boolean headsFirst,
      boolean capitalNouns) {
    List<String> notNames = new ArrayList<>(titles.notNames());
    notNames.addAll(possessives);
    LexiconBuilder<String> before = Lexicon.builder(numbers);
    titles.before().title().forEach(word -> before.add(word, "title"));
    for (String holder : orEmpty(titles.before().holders())) {
      before.add(holder, "title");
      orEmpty(titles.before().offices()).forEach(of -> before.add(holder + " " + of, "title"));
    }
    titles.before().honorific().forEach(word -> before.add(word, "honorific"));
    titles.before().role().forEach(word -> before.add(word, "role"));
    LexiconBuilder<String> after = Lexicon.builder(numbers);
    titles.after().verbs().forEach(word -> after.add(word, "verb"));
    orEmpty(titles.after().appositions()).forEach(word -> after.add(word, "apposition"));
    return new TitleWords(
        before.build(),
        after.build(),
        List.copyOf(NameFiles.foldedWords(orEmpty(titles.roleEndings()))),
        folded(notNames),
        folded(titles.orgHeads()),
        List.copyOf(NameFiles.foldedWords(orEmpty(titles.orgBeginnings()))),
        List.copyOf(NameFiles.foldedWords(orEmpty(titles.townBodies()))),
        List.copyOf(NameFiles.foldedWords(orEmpty(titles.orgEndings()))),
        List.copyOf(NameFiles.foldedWords(orEmpty(titles.adjectives()))),
        folded(orEmpty(titles.lowerHeads())),
        folded(orEmpty(titles.kinds())),
        List.copyOf(NameFiles.foldedWords(orEmpty(titles.kindEndings()))),
        Boolean.TRUE.equals(titles.lowerNouns()),
        folded(orEmpty(titles.things())),
        folded(orEmpty(titles.places())),
        folded(orEmpty(titles.determiners())),
        folded(orEmpty(titles.kin())),
        folded(orEmpty(titles.says())),
        PersonDeeds.of(titles.deeds()),
        lists,
        headsFirst,
        capitalNouns);
  }

  /** Words that end the names of companies and are left out for short. */
  public WordList companies() {
    return lists.legalForms();
  }

  /** Whether the word tells the kind of an organisation. */
  public boolean isOrgHead(Tokens tokens, int token) {
    return (orgHeads.contains(tokens, token) && !isSmallForm(tokens, token))
        || isLegalForm(tokens, token)
        || (tokens.isUpperInitial(token) && endsWithOne(orgEndings, tokens, token));
  }

  /** Whether what is a legal form in capitals has a small letter, as in a name: Wan Ab Quimby. */
  private boolean isSmallForm(Tokens tokens, int token) {
    return tokens.foldedLength(token) == 2
        && !tokens.isAllUpper(token)
        && lists.capitalForms().contains(tokens, token);
  }

  /** Whether one word is an organisation's whole name: Bundesamt. */
  public boolean isOrgAlone(Tokens tokens, int token) {
    if (orgBeginnings.isEmpty() || !tokens.isUpperInitial(token)) {
      return false;
    }
    String folded = tokens.folded(token);
    for (String beginning : orgBeginnings) {
      if (folded.startsWith(beginning)) {
        return endsWithOne(orgEndings, tokens, token);
      }
    }
    return false;
  }

  /** Whether a town's name and no other follows such a body: Amtsgericht, Landespolizei. */
  public boolean isTownBody(Tokens tokens, int token) {
    return endsWithOne(townBodies, tokens, token);
  }

  /** Whether the word stands right before an organisation and tells what it is. */
  public boolean isKind(Tokens tokens, int token) {
    return kinds.contains(tokens, token)
        || (tokens.isUpperInitial(token) && endsWithOne(kindEndings, tokens, token));
  }

  /** Whether a legal form stands there that may stand behind a comma: "Quimby, Inc.". */
  public boolean isFormBehindComma(Tokens tokens, int token) {
    return tokens.isUpperInitial(token) && lists.smallForms().contains(tokens, token);
  }

  /** Whether a legal form is written as one, in whatever language: SA, Ltd. */
  private boolean isLegalForm(Tokens tokens, int token) {
    return tokens.isUpperInitial(token)
        && lists.legalForms().contains(tokens, token)
        && (tokens.isAllUpper(token) || lists.smallForms().contains(tokens, token));
  }

  /** Whether the word's end tells that it is a role, whatever begins it. */
  public boolean isRole(Tokens tokens, int token) {
    return tokens.isUpperInitial(token) && endsWithOne(roleEndings, tokens, token);
  }

  /** Whether the word may be an adjective of the one before it: the suprême of Cour suprême. */
  public boolean isAdjective(Tokens tokens, int token) {
    return !tokens.isUpperInitial(token) && endsWithOne(adjectives, tokens, token);
  }

  private static boolean endsWithOne(List<String> endings, Tokens tokens, int token) {
    if (endings.isEmpty()) {
      return false;
    }
    String folded = tokens.folded(token);
    for (String ending : endings) {
      int stem = folded.length() - ending.length();
      boolean whole = stem == 0 && ending.length() >= SHORTEST_WORD;
      if ((whole || stem >= SHORTEST_STEM) && folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
