package dateline.enrich.name.person;

import dateline.enrich.name.field.CapitalRuns;
import dateline.enrich.name.field.CapitalRuns.Run;
import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.field.Initials;
import dateline.enrich.name.text.NameKey;
import dateline.enrich.name.text.Words;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the lines in which every word has its capital: headlines, captions, lists of winners. There
 * a capital says nobody's name; but a given name with a surname behind it does where nothing else
 * with a capital stands beside them ("Jane Doe, 'The Ferry'"), and other words may give a name
 * again that the text gives.
 */
final class HeadlineNames {
  private static final double BOUNDED = 0.6;

  private static final int LONGEST = 4;

  private static final Vocabulary BEFORE_NAMES = Vocabulary.of(List.of("by", "and", "with"));

  private final KnownNames known;
  private final CapitalRuns runs;
  private final NameParts parts;
  private final PersonWords words;
  private final NamedAfter namedAfter;
  private final ShortNames shortNames;
  private final Credits credits;

  HeadlineNames(
      KnownNames known,
      NameParts parts,
      PersonWords words,
      NamedAfter namedAfter,
      ShortNames shortNames,
      Credits credits) {
    this.known = known;
    runs = new CapitalRuns(known);
    this.parts = parts;
    this.words = words;
    this.namedAfter = namedAfter;
    this.shortNames = shortNames;
    this.credits = credits;
  }

  /**
   * Adds what a line gives.
   *
   * @param held the words that are taken
   */
  void find(FieldText text, Run run, BitSet held, People people) {
    Tokens tokens = text.tokens();
    int token = run.first();
    while (token < run.end()) {
      if (!tokens.isUpperInitial(token) || held.get(token)) {
        token++;
        continue;
      }
      int end = token + 1;
      while (end < run.end()
          && tokens.isUpperInitial(end)
          && !held.get(end)
          && runs.isJoined(tokens, end)) {
        end++;
      }
      Words piece = text.words(token, end, "name/in-headline");
      if (isName(text, token, end)) {
        String key = NameKey.of(tokens, token, end);
        people.add(key, piece.text(), BOUNDED, piece, shortNames.callNames(tokens, token, end));
      } else {
        people.addEcho(piece);
      }
      token = end;
    }
  }

  private boolean isName(FieldText text, int first, int end) {
    Tokens tokens = text.tokens();
    int last = end - 1;
    if (last == first
        || end - first > LONGEST
        || !known.isOnlyGiven(tokens, first)
        || !words.beginsLikeAName(tokens, first, end)
        || namedAfter.endsAs(tokens, first, end)
        || text.around().isPlaced(first)
        || text.around().isFollowed(last)
        || !(known.family().contains(tokens, last)
            || (isNoForm(tokens, first, last) && isSetOff(tokens, first)))
        || credits.areFor(text, first, end)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (text.around().isInTitle(i)
          || (tokens.isAllUpper(i) && !Initials.isAt(tokens, i))
          || (i > first && !parts.mayGoOn(tokens, i))
          || (i > first && i < last && !isInner(tokens, i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word behind the given name is no form of a verb or noun: Wins, Winning. */
  private static boolean isNoForm(Tokens tokens, int first, int last) {
    String text = tokens.text();
    int end = tokens.end(last);
    return last == first + 1
        && tokens.foldedLength(last) > 3
        && !text.startsWith("s", end - 1)
        && !text.startsWith("ed", end - 2)
        && !text.startsWith("ing", end - 3);
  }

  /**
   * Whether no word of the headline leads to the name: not the "for" of "New Judge for Doe Trial".
   */
  private static boolean isSetOff(Tokens tokens, int first) {
    return first == 0
        || BEFORE_NAMES.contains(tokens, first - 1)
        || !(tokens.text().startsWith(" ", tokens.end(first - 1))
            && tokens.start(first) - tokens.end(first - 1) == 1);
  }

  private boolean isInner(Tokens tokens, int token) {
    return known.given().contains(tokens, token)
        || known.family().contains(tokens, token)
        || parts.isParticle(tokens, token)
        || Initials.isAt(tokens, token);
  }
}
