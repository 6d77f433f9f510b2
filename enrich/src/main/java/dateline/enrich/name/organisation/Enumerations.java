package dateline.enrich.name.organisation;

import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.OrganisationLists;
import dateline.query.text.Tokens;

/** Tells the "and" of a list from one within a name: banks, Quimby and Pine Capital. */
final class Enumerations {
  private final OrganisationLists lists;

  Enumerations(OrganisationLists lists) {
    this.lists = lists;
  }

  /** Whether "and" stands before the last of three: of Zorblat, Quimby and Pine Capital. */
  boolean isLast(Tokens tokens, int first, int and, int end) {
    return and == first + 1
        && lists.listEnds().contains(tokens, end - 1)
        && first > 0
        && Gap.isComma(tokens, first)
        && tokens.isUpperInitial(first - 1);
  }
}
