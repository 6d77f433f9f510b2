package dateline.enrich.name.organisation;

import dateline.enrich.name.field.Owners;
import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.JoiningWords;
import dateline.enrich.name.vocabulary.OrganisationLists;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;

/** Tells where the name of an organisation begins, back from the word that tells its kind. */
final class NameStart {
  private final TitleWords words;
  private final OrganisationLists lists;
  private final Owners owners;

  NameStart(TitleWords words) {
    this.words = words;
    lists = words.lists();
    owners = new Owners(lists);
  }

  /** Back from a head to where its piece of the run begins: past "and", but not past "of". */
  int before(Tokens tokens, int first, int head) {
    int from = head;
    while (from > first) {
      int before = from - 1;
      boolean belongs =
          tokens.isUpperInitial(before)
              && (!isNoName(tokens, before)
                  || (before == head - 1 && before > first && opensHead(tokens, before))
                  || (before > first && isWithin(tokens, before)))
              && !isTitleOf(tokens, before);
      if (!belongs
          && !(before > first && joinsCompany(tokens, before, head))
          && !(JoiningWords.AND.contains(tokens, before)
              && before > first
              && isPartOfName(tokens, first, head))) {
        break;
      }
      from = before;
    }
    while (from < head
        && (!tokens.isUpperInitial(from)
            || words.determiners().contains(tokens, from)
            || (words.capitalNouns() && head - from > 1 && words.isKind(tokens, from)))) {
      from++;
    }
    return from;
  }

  /** Whether the word is capitalised for another reason; New and Royal may begin a name. */
  boolean isNoName(Tokens tokens, int token) {
    return words.notNames().contains(tokens, token)
        && !owners.isOwner(tokens, token)
        && !words.places().contains(tokens, token)
        && !words.isOrgHead(tokens, token);
  }

  /** Whether the word, no name by itself, is part of one right before its last. */
  private boolean opensHead(Tokens tokens, int token) {
    return lists.editions().contains(tokens, token) || owners.areMany(tokens, token);
  }

  /** Whether a name goes on with the word that another word of it stands before. */
  private boolean isWithin(Tokens tokens, int token) {
    return lists.within().contains(tokens, token)
        && tokens.isUpperInitial(token - 1)
        && !words.determiners().contains(tokens, token - 1)
        && !isNoName(tokens, token - 1);
  }

  /** "Aguas del Segura SA": before a legal form all of the run is the name. */
  private boolean joinsCompany(Tokens tokens, int token, int head) {
    return words.headsFirst()
        && !words.capitalNouns()
        && words.companies().contains(tokens, head)
        && (JoiningWords.GOES_ON.contains(tokens, token)
            || words.determiners().contains(tokens, token));
  }

  /** "Food and Drug Administration", but not "Reagan and Congress". */
  private static boolean isPartOfName(Tokens tokens, int first, int head) {
    return head - first >= 3 && tokens.isUpperInitial(head - 1);
  }

  private boolean isTitleOf(Tokens tokens, int token) {
    if (owners.isOwner(tokens, token)) {
      return false;
    }
    // A possessive ends the owner's name: "Iran's Foreign Ministry".
    return Gap.isOwner(tokens, token);
  }
}
