package dateline.enrich.name;

import dateline.enrich.name.CapitalRuns.Run;
import dateline.enrich.name.KnownNames.Form;
import dateline.enrich.name.KnownNames.TitleWords;
import dateline.enrich.name.Name.Words;
import dateline.query.Field;
import dateline.query.text.Hit;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.BitSet;
import java.util.List;

/**
 * Finds people in one field: known ones by their names, others by a title before the name, a given
 * name that begins it, initials within it, or words around it that only go with people. Adds them
 * to the story's {@link People}.
 */
final class PersonFinder {
  private static final double KNOWN = 0.95;
  private static final double TITLED = 0.9;
  private static final double GIVEN_NAME = 0.8;
  private static final double INITIALS = 0.75;
  private static final double SURROUNDED = 0.7;
  private static final double FAMILY_NAME = 0.65;

  private static final int LONGEST = 5;

  /** Storms, ships and places have people's names, but are none. */
  private static final Vocabulary NAMED_AFTER =
      Vocabulary.of(
          List.of(
              "hurricane",
              "storm",
              "typhoon",
              "cyclone",
              "hms",
              "uss",
              "operation",
              "mount",
              "lake",
              "fort",
              "port",
              "cape",
              "st",
              "saint",
              "san",
              "santa",
              "santo",
              "sao",
              "ciudad",
              "villa",
              "costa",
              "rue",
              "avenue",
              "calle",
              "camp",
              "hotel"));

  private final KnownNames known;
  private final TitleWords words;

  PersonFinder(KnownNames known, TitleWords words) {
    this.known = known;
    this.words = words;
  }

  /**
   * Finds the people of a field.
   *
   * @param taken which words belong to an organisation already
   */
  void find(Field field, Tokens tokens, List<Run> lines, BitSet taken, People people) {
    BitSet known = known(field, tokens, taken, people);
    Surroundings around = new Surroundings(tokens, words);
    for (Run run : CapitalRuns.find(tokens, lines, this.known.particles())) {
      if (run.titleCase()) {
        echoes(field, tokens, run, known, taken, people);
        continue;
      }
      int first = run.first();
      while (first < run.end()) {
        int end = first;
        while (end < run.end() && !around.isInTitle(end) && !known.get(end) && !taken.get(end)) {
          end++;
        }
        if (end > first) {
          segment(field, tokens, first, end, around, people);
        }
        first = Math.max(end, first) + 1;
      }
    }
  }

  private BitSet known(Field field, Tokens tokens, BitSet taken, People people) {
    BitSet known = new BitSet(tokens.size());
    for (Hit<Form> hit : this.known.people().longest(tokens)) {
      if (tokens.isUpperInitial(hit.firstToken()) && !taken.get(hit.firstToken())) {
        known.set(hit.firstToken(), hit.endToken());
        people.add(
            hit.value().key(),
            hit.value().name(),
            KNOWN,
            new Words(field, tokens, hit.firstToken(), hit.endToken(), "name/known-person"),
            familyName(tokens, hit.firstToken(), hit.endToken()));
      }
    }
    return known;
  }

  /**
   * A headline in which every word has its capital says nobody's name by it, but may give one again
   * that the text gives.
   */
  private void echoes(
      Field field, Tokens tokens, Run run, BitSet known, BitSet taken, People people) {
    int token = run.first();
    while (token < run.end()) {
      if (known.get(token) || taken.get(token) || !tokens.isUpperInitial(token)) {
        token++;
        continue;
      }
      int end = token + 1;
      while (end < run.end() && isName(tokens, end, known, taken)) {
        end++;
      }
      people.addEcho(new Words(field, tokens, token, end, "name/in-headline"));
      token = end;
    }
  }

  private boolean isName(Tokens tokens, int token, BitSet known, BitSet taken) {
    return tokens.isUpperInitial(token) && !known.get(token) && !taken.get(token);
  }

  private void segment(
      Field field,
      Tokens tokens,
      int segmentFirst,
      int segmentEnd,
      Surroundings around,
      People people) {
    int first = segmentFirst;
    while (first < segmentEnd && isNoName(tokens, first) && !isGiven(tokens, first, segmentEnd)) {
      first++;
    }
    int end = first;
    while (end < segmentEnd && (end == first || !isNoName(tokens, end) || isInitial(tokens, end))) {
      end++;
    }
    while (end > first && known.particles().contains(tokens, end - 1) && end < segmentEnd) {
      end--;
    }
    int length = end - first;
    if (length == 0 || length > LONGEST) {
      return;
    }
    boolean announced = around.isTitled(first);
    if (length == 1) {
      if (announced && isSurname(tokens, first, around.isFormal(first))) {
        people.addSurname(new Words(field, tokens, first, end, "name/title-and-surname"));
      } else {
        Words word = new Words(field, tokens, first, end, "name/surname");
        people.addBare(word);
        if (isFamilyName(tokens, first) && (around.isFollowed(end) || around.isQuoted(first))) {
          people.addSpeaker(word);
        }
      }
      return;
    }
    if (endsThing(tokens, first, end) || tokens.original(first, end).indexOf('&') >= 0) {
      return;
    }
    Clue clue = clue(tokens, first, end, announced, around);
    if (clue.certainty() == 0) {
      int given = innerGiven(tokens, first, end);
      if (given > first) {
        clue = new Clue(GIVEN_NAME, "name/given-name");
        first = given;
      }
    }
    Words where = new Words(field, tokens, first, end, clue.rule());
    String key = People.key(tokens, first, end);
    String name = tokens.original(first, end);
    if (clue.certainty() > 0) {
      people.add(key, name, clue.certainty(), where, familyName(tokens, first, end));
    } else if (isLikely(tokens, first, end, around)) {
      people.addCandidate(key, name, where, familyName(tokens, first, end));
    }
  }

  /** Whether the word is a surname and nothing else. */
  private boolean isFamilyName(Tokens tokens, int token) {
    return known.family().contains(tokens, token)
        && !known.alsoWords().contains(tokens, token)
        && !known.given().contains(tokens, token)
        && !isNoName(tokens, token)
        && !isThing(tokens, token);
  }

  /** Whether a single word after a title or a role may be a surname, and not a people's name. */
  private boolean isSurname(Tokens tokens, int token, boolean formal) {
    if (tokens.foldedLength(token) < 2 || isThing(tokens, token)) {
      return false;
    }
    String word = tokens.folded(token);
    return formal || !(word.endsWith("ian") || word.endsWith("ese") || word.endsWith("ish"));
  }

  /** Where a name begins after what belongs to no name: "Secretary of Commerce Gary Locke". */
  private int innerGiven(Tokens tokens, int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (known.given().contains(tokens, i)
          && !known.alsoWords().contains(tokens, i)
          && !CapitalRuns.isHyphenated(tokens, i)
          && !known.given().contains(tokens, i - 1)
          && !NAMED_AFTER.contains(tokens, i - 1)
          && (isThing(tokens, i - 1) || known.family().contains(tokens, end - 1))) {
        return i;
      }
    }
    return first;
  }

  private boolean isThing(Tokens tokens, int token) {
    return words.things().contains(tokens, token)
        || words.places().contains(tokens, token)
        || words.orgHeads().contains(tokens, token);
  }

  /** What makes a person of words, and how sure that is; 0 for nothing. */
  private record Clue(double certainty, String rule) {}

  private static final Clue NO_CLUE = new Clue(0, "name/surname-again");

  private Clue clue(Tokens tokens, int first, int end, boolean announced, Surroundings around) {
    if (announced && !words.places().contains(tokens, first)) {
      return new Clue(TITLED, "name/title");
    }
    if (beginsLikeAName(tokens, first, end)
        && !isOneWord(tokens, first, end)
        && (!around.isDetermined(first) || known.family().contains(tokens, end - 1))) {
      return new Clue(GIVEN_NAME, "name/given-name");
    }
    if (!isLikely(tokens, first, end, around)) {
      return NO_CLUE;
    }
    if (hasInitial(tokens, first, end)) {
      return new Clue(INITIALS, "name/initial");
    }
    if (around.isFollowed(end) || around.isQuoted(first)) {
      return new Clue(SURROUNDED, "name/speaks");
    }
    if (known.family().contains(tokens, end - 1)) {
      return new Clue(FAMILY_NAME, "name/family-name");
    }
    return NO_CLUE;
  }

  /** Whether words without a known given name may be a person's all the same. */
  private boolean isLikely(Tokens tokens, int first, int end, Surroundings around) {
    if (around.isDetermined(first)
        || words.places().contains(tokens, first)
        || isOneWord(tokens, first, end)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      boolean fits =
          (!tokens.isAllUpper(i) || isInitial(tokens, i))
              && (i == first
                  || !(words.orgHeads().contains(tokens, i) || words.things().contains(tokens, i)));
      if (!fits) {
        return false;
      }
    }
    return tokens.foldedLength(end - 1) > 1;
  }

  private boolean isNoName(Tokens tokens, int token) {
    return words.notNames().contains(tokens, token);
  }

  private boolean isGiven(Tokens tokens, int token, int end) {
    return token + 1 < end && known.given().contains(tokens, token) && !isNoName(tokens, token + 1);
  }

  private boolean beginsLikeAName(Tokens tokens, int first, int end) {
    boolean name =
        known.given().contains(tokens, first)
            || (known.familyFirst().contains(tokens, first)
                && !words.places().contains(tokens, first));
    // At the start of a sentence, a name that is also a word needs more than its capital.
    return name
        && (!known.alsoWords().contains(tokens, first)
            || !tokens.isSentenceStart(first)
            || known.family().contains(tokens, end - 1));
  }

  private static boolean hasInitial(Tokens tokens, int first, int end) {
    for (int i = first; i < end - 1; i++) {
      // At the beginning, a letter without its dot is a word of its own: the Portuguese O.
      if (isInitial(tokens, i) && (i > first || tokens.text().charAt(tokens.end(i)) == '.')) {
        return true;
      }
    }
    return false;
  }

  /** A capital with a dot, or several: the W. of George W. Bush, the J.K. of J.K. Rowling. */
  private static boolean isInitial(Tokens tokens, int token) {
    int end = tokens.end(token);
    int length = end - tokens.start(token);
    return tokens.isUpperInitial(token)
        && length <= 3
        && (length == 1 || tokens.text().charAt(tokens.start(token) + 1) == '.')
        && end < tokens.text().length()
        && (tokens.text().charAt(end) == '.' || tokens.text().charAt(end) == ' ');
  }

  private boolean endsThing(Tokens tokens, int first, int end) {
    return (words.orgHeads().contains(tokens, end - 1) || words.things().contains(tokens, end - 1))
        && (!known.familyFirst().contains(tokens, end - 1)
            || words.places().contains(tokens, first));
  }

  /** The word by which the story will name the person from now on. */
  private String familyName(Tokens tokens, int first, int end) {
    int last = end - 1;
    while (last > first + 1 && KnownNames.SUFFIXES.contains(tokens, last)) {
      last--;
    }
    boolean familyFirst =
        end - first >= 2
            && known.familyFirst().contains(tokens, first)
            && (!known.given().contains(tokens, first) || CapitalRuns.isHyphenated(tokens, last));
    return tokens.folded(familyFirst ? first : last);
  }

  /** Whether only hyphens part the words, as in "Franco-German": no given name and surname. */
  private static boolean isOneWord(Tokens tokens, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (!CapitalRuns.isHyphenated(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** The fields that are searched, in the order of the text. */
  static List<Field> fields() {
    return List.of(Field.HEADLINE, Field.SUMMARY, Field.BODY);
  }
}
