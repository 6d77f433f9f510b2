package dateline.enrich.name.organisation;

import dateline.enrich.name.vocabulary.OrganisationLists;
import dateline.query.text.Tokens;

/** Tells the houses of a parliament by their words: House of Assembly, Chamber of Deputies. */
final class Houses {
  private final OrganisationLists lists;

  Houses(OrganisationLists lists) {
    this.lists = lists;
  }

  /** Whether the name of a house of a parliament begins there. */
  boolean beginsAt(Tokens tokens, int token, int end) {
    return token + 2 < end
        && lists.houses().contains(tokens, token)
        && tokens.isFolded(token + 1, "of")
        && lists.houseMembers().contains(tokens, token + 2);
  }
}
