package dateline.enrich.name.field;

import dateline.enrich.name.vocabulary.OrganisationLists;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/** Words in the possessive, or in the plural, that are part of an organisation's name. */
public final class Owners {
  private static final Vocabulary SAINT = Vocabulary.of(List.of("st", "saint"));

  private final OrganisationLists lists;

  /** By the words for owners that the lists have. */
  public Owners(OrganisationLists lists) {
    this.lists = lists;
  }

  /**
   * Whether the word stands in the possessive and names no owner, but goes on with a name: the
   * Sheriff's of the County Sheriff's Office, the Thomas' of St Thomas' Hospital.
   */
  public boolean isOwner(Tokens tokens, int token) {
    String text = tokens.text();
    int end = tokens.end(token);
    int apostrophe = end < text.length() ? text.charAt(end) : 0;
    if (apostrophe != '\'' && apostrophe != '\u2019') {
      return false;
    }
    boolean singular = text.startsWith("s ", end + 1);
    boolean plural = text.startsWith(" ", end + 1);
    return (singular && lists.owner().contains(tokens, token))
        || (plural && lists.owners().contains(tokens, token))
        || ((singular || plural) && token > 0 && SAINT.contains(tokens, token - 1));
  }

  /** Whether the word is one for people whom an organisation unites: Farmers Association. */
  public boolean areMany(Tokens tokens, int token) {
    return lists.owners().contains(tokens, token);
  }
}
