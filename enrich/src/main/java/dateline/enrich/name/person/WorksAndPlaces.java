package dateline.enrich.name.person;

import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.PersonLists;
import dateline.query.text.Tokens;

/** Tells by what stands before them works and places that are called like somebody. */
final class WorksAndPlaces {
  private final KnownNames known;
  private final PersonLists lists;

  WorksAndPlaces(KnownNames known) {
    this.known = known;
    lists = known.personLists();
  }

  /** Whether a film, a play or the like is called so: the film Jane Doe, in which. */
  boolean isWork(FieldText text, int first, int end) {
    Tokens tokens = text.tokens();
    return first > 1
        && Gap.isSpace(tokens, first)
        && lists.works().contains(tokens, first - 1)
        && text.around().isDeterminer(first - 2)
        && !(end < tokens.size() && Gap.isSpace(tokens, end) && lists.made().contains(tokens, end));
  }

  /** Whether it is said where something is, and the surname is a park's: in Charlton Park. */
  static boolean isPlace(FieldText text, int first, int end, NamedAfter namedAfter) {
    return end - first == 2
        && text.around().isPlaced(first)
        && namedAfter.isThing(text.tokens(), end - 1)
        && !Gap.isOwner(text.tokens(), end - 1);
  }

  /** Whether a report begins so, in capitals before a dash: "PINE HARRIET - The boat". */
  static boolean isDateline(Tokens tokens, int first, int end) {
    String text = tokens.text();
    int after = tokens.end(end - 1);
    return tokens.isAllUpper(first)
        && tokens.isAllUpper(end - 1)
        && Gap.opensLine(tokens, first)
        && (text.startsWith(" - ", after)
            || text.startsWith(" \u2013", after)
            || text.startsWith(" \u2014", after)
            || text.startsWith("\u2014", after));
  }

  /** Whether somebody works there or comes from there: of "Jane Doe of Quimby Lane". */
  boolean isEmployer(Tokens tokens, int first) {
    return first > 2
        && tokens.isFolded(first - 1, "of")
        && Gap.isSpace(tokens, first - 1)
        && tokens.isUpperInitial(first - 2)
        && Gap.isSpace(tokens, first - 2)
        && known.isOnlyGiven(tokens, first - 3);
  }

  /** Whether it is said where somebody is from: of a "94-year-old Pinebury man". */
  boolean isOrigin(FieldText text, int token) {
    Tokens tokens = text.tokens();
    int noun = token + 1;
    return noun < tokens.size()
        && Gap.isSpace(tokens, noun)
        && !tokens.isUpperInitial(noun)
        && lists.inhabitants().contains(tokens, noun);
  }
}
