package dateline.enrich.name.person;

import dateline.enrich.name.field.CapitalRuns.Run;
import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.field.Initials;
import dateline.enrich.name.field.Surroundings;
import dateline.enrich.name.person.PersonClues.Clue;
import dateline.enrich.name.text.NameKey;
import dateline.enrich.name.text.Words;
import dateline.enrich.name.vocabulary.KnownForm;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Hit;
import dateline.query.text.Tokens;
import java.util.BitSet;

/**
 * Finds people in one field: known ones by their names, others by what {@link PersonClues} tell.
 * Adds them to the story's {@link People}.
 */
public final class PersonFinder {
  private static final double KNOWN = 0.95;

  /** More words with a capital are no name. */
  private static final int LONGEST = 5;

  private final KnownNames known;
  private final NamedAfter namedAfter;
  private final NameParts parts;
  private final PersonWords words;
  private final PersonClues clues;
  private final SingleNames singles;
  private final ShortNames shortNames;
  private final HeadlineNames headlines;
  private final WorksAndPlaces worksAndPlaces;
  private final Credits credits;

  /** For stories of one language, whose words the titles are. */
  public PersonFinder(KnownNames known, TitleWords titles) {
    this.known = known;
    namedAfter = new NamedAfter(known, titles);
    parts = new NameParts(known, titles);
    words = new PersonWords(known, titles, namedAfter, parts);
    clues = new PersonClues(known, titles, words, namedAfter);
    shortNames = new ShortNames(known, titles);
    worksAndPlaces = new WorksAndPlaces(known);
    singles = new SingleNames(known, titles, words, worksAndPlaces);
    credits = new Credits(known.personLists());
    headlines = new HeadlineNames(known, parts, words, namedAfter, shortNames, credits);
  }

  /** Finds the people of a field, where its words are not taken for an organisation. */
  public void find(FieldText text, People people) {
    BitSet held = known(text, people);
    credits.begin();
    for (Run run : text.runs()) {
      if (run.titleCase()) {
        headlines.find(text, run, held, people);
      } else {
        segments(text, run, held, people);
      }
    }
  }

  /** Finds the known people; returns the words that are taken, for them and for organisations. */
  private BitSet known(FieldText text, People people) {
    Tokens tokens = text.tokens();
    BitSet held = (BitSet) text.taken().clone();
    for (Hit<KnownForm> hit : known.people().longest(tokens)) {
      int first = hit.firstToken();
      int end = hit.endToken();
      if (tokens.isUpperInitial(first) && !text.taken().get(first)) {
        held.set(first, end);
        people.add(
            hit.value().key(),
            hit.value().name(),
            KNOWN,
            text.words(first, end, People.KNOWN_PERSON),
            shortNames.callNames(hit.value(), tokens, first, end));
      }
    }
    return held;
  }

  /** Reads a run name by name: titles, known names and words that join no names part them. */
  private void segments(FieldText text, Run run, BitSet held, People people) {
    int first = run.first();
    while (first < run.end()) {
      int end = first;
      while (end < run.end()
          && !held.get(end)
          && parts.mayStand(text.tokens(), first, end)
          && (!text.around().isInTitle(end)
              || (end > first && parts.isRankAsName(text.tokens(), end)))) {
        end++;
      }
      if (end > first) {
        segment(text, first, end, people);
      }
      first = Math.max(end, first + 1);
    }
  }

  /** Reads a segment; behind a word that belongs to no name, another may begin. */
  private void segment(FieldText text, int segmentFirst, int segmentEnd, People people) {
    Tokens tokens = text.tokens();
    int first = segmentFirst;
    while (first < segmentEnd) {
      while (first < segmentEnd
          && !(first == segmentFirst
              ? parts.mayBegin(tokens, first, segmentEnd) || isTitledName(text, first, segmentEnd)
              : parts.mayBeginBehind(tokens, first, segmentEnd))) {
        first++;
      }
      int end = first;
      while (end < segmentEnd && (end == first || parts.mayGoOn(tokens, end))) {
        end++;
      }
      int next = end;
      while (end > first && end < segmentEnd && parts.isParticle(tokens, end - 1)) {
        end--;
      }
      if (end > first && !parts.isPartOfThing(tokens, end)) {
        name(text, first, end, people);
      }
      first = Math.max(next, first + 1);
    }
  }

  /**
   * Whether a title makes a name of what is an abbreviation or a word elsewhere: Justice AM Doe,
   * Minister Sun Quarwei.
   */
  private boolean isTitledName(FieldText text, int first, int end) {
    return first + 1 < end
        && (Initials.areTogether(text.tokens(), first)
            || known.familyFirst().contains(text.tokens(), first))
        && text.around().isTitled(first);
  }

  private void name(FieldText text, int first, int end, People people) {
    int length = end - first;
    if (length == 1) {
      singles.find(text, first, people);
    } else if (isShortEnough(text.tokens(), first, end)
        && (!namedAfter.endsAs(text.tokens(), first, end) || isSpeaker(text, first, end))
        && !namedAfter.isWay(text.tokens(), first, end)
        && !WorksAndPlaces.isPlace(text, first, end, namedAfter)
        && !worksAndPlaces.isWork(text, first, end)
        && !worksAndPlaces.isEmployer(text.tokens(), first)
        && !WorksAndPlaces.isDateline(text.tokens(), first, end)) {
      several(text, first, end, people);
    }
  }

  /** Small words are not counted: Maria Teresa Quimbo de la Vega. */
  private static boolean isShortEnough(Tokens tokens, int first, int end) {
    int capitals = 0;
    for (int i = first; i < end && capitals <= LONGEST; i++) {
      capitals += tokens.isUpperInitial(i) ? 1 : 0;
    }
    return capitals <= LONGEST;
  }

  /** Whether a holder of an office speaks whose surname is a thing: Councillor Jane Hills said. */
  private boolean isSpeaker(FieldText text, int first, int end) {
    Surroundings around = text.around();
    return end - first == 2
        && (around.isTitled(first) || around.isQuoted(first))
        && around.isFollowed(end)
        && known.isOnlyGiven(text.tokens(), first);
  }

  /** Whether a nickname's quote stands on one side only: the words are part of a longer name. */
  private static boolean hasHalfAQuote(String name) {
    return name.chars().filter(c -> c == '"' || c == '\u201c' || c == '\u201d').count() % 2 != 0;
  }

  private void several(FieldText text, int segmentFirst, int end, People people) {
    Tokens tokens = text.tokens();
    if (PersonWords.isOneWord(tokens, segmentFirst, end)) {
      Clue clue = clues.clue(text, segmentFirst, end);
      people.addJoined(text.words(segmentFirst, end, clue.rule()), clue.certainty());
      return;
    }
    int first = segmentFirst;
    if (end - first > 2 && words.isPeopleBefore(tokens, first, end)) {
      first++;
    }
    Clue clue = clues.clue(text, first, end);
    boolean isOffice = !clue.equals(PersonClues.GIVEN) && text.around().isOfficeFor(first);
    boolean mayBeginLater = clue.certainty() == 0 || clues.mayBeginWithANoun(clue);
    boolean isCalling =
        !clue.equals(PersonClues.GIVEN)
            && !clue.equals(PersonClues.TITLED)
            && words.isPlural(tokens, first);
    if (mayBeginLater || isOffice || isCalling) {
      // "Secretary of Commerce Gary Locke", "Minister for Rangelands Joyce Nakhumicha".
      int given =
          isOffice || isCalling
              ? words.givenBehind(tokens, first, end)
              : words.innerGiven(tokens, first, end);
      if (given > first) {
        clue = PersonClues.GIVEN;
        first = given;
      }
    }
    Words where = text.words(first, end, clue.rule());
    if (hasHalfAQuote(where.text())
        || credits.areFor(text, first, end)
        || (clue.equals(PersonClues.FAMILY)
            && tokens.isSentenceStart(first)
            && where.standsInLowerCase(first))) {
      return;
    }
    String key = NameKey.of(tokens, first, end);
    if (clue.certainty() > 0) {
      people.add(
          key, where.text(), clue.certainty(), where, shortNames.callNames(tokens, first, end));
    } else if (clues.mayComeAgain(text, first, end)) {
      people.addCandidate(key, where.text(), where, shortNames.candidateNames(tokens, first, end));
    }
  }
}
