package dateline.enrich.region.mention;

import dateline.enrich.Resources;
import dateline.query.text.Lexicon;
import dateline.query.text.LexiconBuilder;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words around names by which the passes tell what a name means. Immutable and thread-safe.
 *
 * @param ofPlace prepositions that stand before places: "in", "nach"
 * @param hyphened what a hyphen joins to a town or a division: "based"
 * @param parts what stands between a preposition and a place: "northern", "downtown"
 * @param placesOf nouns that stand before "of" and a place: "coast"
 * @param of that word
 * @param bodiesBehind words of local bodies behind the name of their town: "Magistrates"
 * @param bodiesBefore the same before it: "Amtsgericht"
 * @param townNouns nouns behind the name of a town, whatever else it may name: "man"
 * @param aside what says that a place is not the story's own: "neighbouring"
 * @param ofState what makes a country of its people, before or behind: "government"
 * @param articles articles that a capital may stand behind: "Les", "Der"
 * @param address forms of address and ranks before a surname: "Mr", "Judge"
 * @param ships what stands before the name of a ship: "USS"
 * @param currencies units of money: "Swiss francs" say nothing about Switzerland
 * @param moneyFirst the same in the languages that say the noun first, by language: "franc suisse"
 * @param ordinary words that are towns somewhere and mean that almost never: months, "Central"
 * @param speaking words before the name of a language
 * @param joining words between the names of languages, and others that are no noun after one
 * @param sport words that only reports of matches are full of
 * @param sides words beside the name of a team: "fans", "versus"
 * @param after heads of names of organisations that have left the town they are named after:
 *     "Marathon", "Herald"
 * @param civic what makes a council's or a court's name of a "City" or "County": "Council"
 * @param houses heads of names of firms, schools and the like that are named after an area:
 *     "Exchange", "Airlines"
 * @param before heads that stand before it: "University of"
 * @param localHeads words that make a name of a local body: "County"
 * @param townBodies bodies that a town of the United States has and no country, and what sides of
 *     its schools call themselves: "Fire Department", "Bulldogs"
 * @param departmentsOf what such a town has a department of, before that word: "Police"
 * @param department that word
 * @param townNames cities abroad of which a small town there has the name: "Moscow"
 * @param streets words that end the names of streets: "Road"
 * @param streetsBefore words that begin them: "rue"
 * @param streetsBeforeIn words that begin them in one language, by that language: "via"
 * @param clubs words that begin the names of clubs that a town's ends: "Real"
 * @param institutions bodies and offices that one country has, by that country's code
 */
public record ContextWords(
    Vocabulary ofPlace,
    Vocabulary hyphened,
    Vocabulary parts,
    Vocabulary placesOf,
    Vocabulary of,
    Vocabulary bodiesBehind,
    Vocabulary bodiesBefore,
    Vocabulary townNouns,
    Vocabulary aside,
    Vocabulary ofState,
    Vocabulary articles,
    Vocabulary address,
    Vocabulary ships,
    Vocabulary currencies,
    Map<String, Vocabulary> moneyFirst,
    Vocabulary ordinary,
    Vocabulary speaking,
    Vocabulary joining,
    Vocabulary sport,
    Vocabulary sides,
    Vocabulary after,
    Vocabulary civic,
    Vocabulary houses,
    Vocabulary before,
    Vocabulary localHeads,
    Lexicon<String> townBodies,
    Vocabulary departmentsOf,
    Vocabulary department,
    Vocabulary townNames,
    Vocabulary streets,
    Vocabulary streetsBefore,
    Map<String, Vocabulary> streetsBeforeIn,
    Vocabulary clubs,
    Lexicon<String> institutions) {

  /** With the words that come with this module. */
  public static ContextWords load(Resources resources) {
    WordFile file = resources.yaml("region/words.yml", WordFile.class);
    LexiconBuilder<String> institutions = Lexicon.builder(resources.words());
    file.institutions()
        .forEach((country, words) -> words.forEach(word -> institutions.add(word, country)));
    Counties.read(resources.lines("region/counties.txt"), institutions);
    LexiconBuilder<String> townBodies = Lexicon.builder(resources.words());
    file.townBodies().forEach(body -> townBodies.add(body, body));
    file.schoolSides().forEach(side -> townBodies.add(side, side));
    return new ContextWords(
        folded(file.ofPlace()),
        folded(file.hyphened()),
        folded(file.parts()),
        folded(file.placesOf()),
        folded(file.of()),
        folded(file.bodiesBehind()),
        folded(file.bodiesBefore()),
        folded(file.townNouns()),
        folded(file.aside()),
        folded(file.ofState()),
        folded(file.articles()),
        folded(file.address()),
        folded(file.ships()),
        folded(file.currencies()),
        byLanguage(file.moneyFirst()),
        folded(file.ordinary()),
        folded(file.speaking()),
        folded(file.joining()),
        folded(file.sport()),
        folded(file.sides()),
        folded(file.after()),
        folded(file.civic()),
        folded(file.houses()),
        folded(file.before()),
        folded(file.localHeads()),
        townBodies.build(),
        folded(file.departmentsOf()),
        folded(file.department()),
        folded(file.townNames()),
        folded(file.streets()),
        folded(file.streetsBefore()),
        byLanguage(file.streetsBeforeIn()),
        folded(file.clubs()),
        institutions.build());
  }

  /** Whether the word before the mention, in its paragraph, is one of these. */
  public static boolean precede(Vocabulary words, Mention mention) {
    int before = mention.first() - 1;
    return before >= 0
        && mention.tokens().paragraph(before) == mention.tokens().paragraph(mention.first())
        && words.contains(mention.tokens(), before);
  }

  /** Whether the word after the mention, in its paragraph, is one of these. */
  public static boolean follow(Vocabulary words, Mention mention) {
    Tokens tokens = mention.tokens();
    return mention.end() < tokens.size()
        && tokens.paragraph(mention.end()) == tokens.paragraph(mention.first())
        && words.contains(tokens, mention.end());
  }

  /**
   * Whether one of these stands right beside the mention: a full stop or a comma between would part
   * them.
   */
  public static boolean areBeside(Vocabulary words, Mention mention) {
    Tokens tokens = mention.tokens();
    return (follow(words, mention) && isJoined(tokens, mention.end()))
        || (precede(words, mention) && isJoined(tokens, mention.first()));
  }

  /** Whether at most a space or a hyphen parts the word from the one before it. */
  private static boolean isJoined(Tokens tokens, int token) {
    int gap = tokens.end(token - 1);
    int next = tokens.start(token);
    return next == gap || (next == gap + 1 && " -".indexOf(tokens.text().charAt(gap)) >= 0);
  }

  /** Whether the words before the mention say that a place is meant: "in", "the coast of". */
  public boolean place(Mention mention) {
    int noun = mention.first() - 2;
    return precede(ofPlace, mention)
        || (noun >= 0
            && precede(of, mention)
            && mention.tokens().paragraph(noun) == mention.tokens().paragraph(mention.first())
            && placesOf.contains(mention.tokens(), noun));
  }

  /** Whether a local body or people are named after the mention: "Llanelli Magistrates". */
  public boolean nameTown(Mention mention) {
    Tokens tokens = mention.tokens();
    int first = mention.first();
    int end = mention.end();
    return (follow(townNouns, mention) && !tokens.isUpperInitial(end) && tokens.isBehindSpace(end))
        || (follow(bodiesBehind, mention)
            && tokens.isUpperInitial(end)
            && tokens.isBehindSpace(end))
        || (precede(bodiesBefore, mention)
            && tokens.isUpperInitial(first - 1)
            && tokens.isBehindSpace(first));
  }

  private static Map<String, Vocabulary> byLanguage(Map<String, List<String>> words) {
    Map<String, Vocabulary> folded = new HashMap<>();
    words.forEach((language, own) -> folded.put(language, folded(own)));
    return Map.copyOf(folded);
  }

  private static Vocabulary folded(List<String> words) {
    Set<String> folded = new HashSet<>();
    for (String word : words) {
      Tokens tokens = Tokenizer.tokenize(word);
      if (tokens.size() != 1) {
        throw new IllegalStateException("region/words.yml: not one word: " + word);
      }
      folded.add(tokens.folded(0));
    }
    return Vocabulary.of(folded);
  }
}
