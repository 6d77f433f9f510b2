package dateline.enrich.name;

import dateline.enrich.name.CapitalRuns.Run;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Tells where in a run of capitals the name of an organisation begins and ends, by its words. */
final class OrganisationWords {
  /** Words of a paper's name right before its last: the Evening of Pine Evening Post. */
  private static final Vocabulary EDITION =
      Vocabulary.of(List.of("evening", "morning", "sunday", "saturday"));

  /** Of these all that follows is only a part: the Pine Party Conference. */
  private static final Vocabulary STATELY =
      Vocabulary.of(
          List.of(
              "party",
              "ministry",
              "department",
              "committee",
              "council",
              "commission",
              "agency",
              "service",
              "school",
              "college",
              "university",
              "hospital",
              "parliament",
              "senate",
              "congress",
              "treasury",
              "embassy"));

  /** Words behind the one that tells the kind: Pine County School District. */
  private static final Vocabulary BEHIND =
      Vocabulary.of(
          List.of("district", "system", "division", "squad", "team", "management", "solutions"));

  private final TitleWords words;
  private final LowerHeads lower;

  OrganisationWords(TitleWords words) {
    this.words = words;
    lower = new LowerHeads(words);
  }

  /** The organisation's name within the run, if there is one. */
  Optional<Run> within(Tokens tokens, int first, int end) {
    Optional<Run> described = withAdjectives(tokens, first, end);
    if (described.isPresent()) {
      return described;
    }
    int opening = opening(tokens, first, end);
    if (opening >= 0) {
      int from = pieceStart(tokens, first, opening);
      return Optional.of(new Run(from, nameEnd(tokens, opening, end), false));
    }
    int head = end - 1;
    while (head > first && !words.isOrgHead(tokens, head)) {
      head--;
    }
    if (head <= first) {
      return Optional.empty();
    }
    int from = pieceStart(tokens, first, head);
    int after = head + 1;
    if (after < end && Gap.isSpaceOrApostrophe(tokens, after)) {
      if (isPartOfThing(tokens, head)) {
        return Optional.empty();
      }
      if (BEHIND.contains(tokens, after) && tokens.isUpperInitial(after)) {
        after++;
      }
    }
    return head > from ? Optional.of(new Run(from, after, false)) : Optional.empty();
  }

  /**
   * A name whose first word alone has a capital: Commission électorale, Cour suprême du Ghana. It
   * may go on behind the run.
   */
  private Optional<Run> withAdjectives(Tokens tokens, int first, int end) {
    if (words.adjectives().isEmpty() || !words.isOrgHead(tokens, end - 1)) {
      return Optional.empty();
    }
    int last = end;
    while (Gap.isSpaceOrApostrophe(tokens, last) && words.isAdjective(tokens, last)) {
      last++;
    }
    if (words.lowerNouns() && !tokens.isSentenceStart(end - 1)) {
      last = lower.pastNoun(tokens, last);
    }
    if (last == end) {
      return Optional.empty();
    }
    if (Gap.isSpaceOrApostrophe(tokens, last + 1)
        && JoiningWords.GOES_ON.contains(tokens, last)
        && tokens.isUpperInitial(last + 1)) {
      last += 2;
    }
    return Optional.of(new Run(pieceStart(tokens, first, end - 1), last, false));
  }

  /** A name whose head has no capital, and stands before the run. */
  Optional<Run> withLowerHead(Tokens tokens, int first, int end) {
    return lower.find(tokens, first, end);
  }

  /** The folded words without those that tell the kind: what a company is called for short. */
  String core(Tokens tokens, int first, int end) {
    int last = end;
    while (last > first + 1 && words.companies().contains(tokens, last - 1)) {
      last--;
    }
    return last < end ? People.key(tokens, first, last) : "";
  }

  /** A word that opens a name, such as the University of University of Pine; -1 where none is. */
  private int opening(Tokens tokens, int first, int end) {
    for (int i = first; i < end - 1; i++) {
      boolean opens =
          Houses.beginsAt(tokens, i, end)
              || (words.isOrgHead(tokens, i)
                  && !words.companies().contains(tokens, i)
                  && (JoiningWords.GOES_ON.contains(tokens, i + 1)
                      ? i + 2 < end && !isPartOfWord(tokens, i + 2, end)
                      : words.headsFirst() && isNamedAfter(tokens, i + 1)));
      if (opens) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the word is only the beginning of one with a hyphen: the R of R-rated. */
  private static boolean isPartOfWord(Tokens tokens, int small, int end) {
    int token = small;
    while (token < end - 1 && !tokens.isUpperInitial(token)) {
      token++;
    }
    return tokens.end(token) - tokens.start(token) == 1
        && token + 1 < tokens.size()
        && Gap.isHyphen(tokens, token + 1)
        && !tokens.isUpperInitial(token + 1);
  }

  /** Whether the word behind makes a thing of all: Pine Aviation Strategy, Pine Club Cup. */
  private boolean isPartOfThing(Tokens tokens, int head) {
    int after = head + 1;
    return tokens.isUpperInitial(after)
        && words.things().contains(tokens, after)
        && !words.isOrgHead(tokens, after)
        && !isNoName(tokens, after)
        && !BEHIND.contains(tokens, after)
        && !STATELY.contains(tokens, head)
        && !words.companies().contains(tokens, head);
  }

  /** Whether a name follows, and no other part of the same word nor a single letter. */
  private static boolean isNamedAfter(Tokens tokens, int token) {
    return tokens.isUpperInitial(token)
        && !Gap.isHyphen(tokens, token)
        && tokens.foldedLength(token) > 1;
  }

  /** Back from a head to where its piece of the run begins: past "and", but not past "of". */
  private int pieceStart(Tokens tokens, int first, int head) {
    int from = head;
    while (from > first) {
      int before = from - 1;
      boolean belongs =
          tokens.isUpperInitial(before)
              && (!isNoName(tokens, before)
                  || (before == head - 1 && before > first && opensHead(tokens, before)))
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

  /** Whether the word, no name by itself, is part of one right before its last. */
  private static boolean opensHead(Tokens tokens, int token) {
    return EDITION.contains(tokens, token) || Owners.areMany(tokens, token);
  }

  /** "Aguas del Segura SA": before a legal form all of the run is the name. */
  private boolean joinsCompany(Tokens tokens, int token, int head) {
    return words.headsFirst()
        && !words.capitalNouns()
        && words.companies().contains(tokens, head)
        && (JoiningWords.GOES_ON.contains(tokens, token)
            || words.determiners().contains(tokens, token));
  }

  /** Whether the word is capitalised for another reason; New and Royal may begin a name. */
  boolean isNoName(Tokens tokens, int token) {
    return words.notNames().contains(tokens, token)
        && !Owners.isOwner(tokens, token)
        && !words.places().contains(tokens, token)
        && !words.isOrgHead(tokens, token);
  }

  /** "Food and Drug Administration", but not "Reagan and Congress". */
  private static boolean isPartOfName(Tokens tokens, int first, int head) {
    return head - first >= 3 && tokens.isUpperInitial(head - 1);
  }

  private static boolean isTitleOf(Tokens tokens, int token) {
    if (Owners.isOwner(tokens, token)) {
      return false;
    }
    // A possessive ends the owner's name: "Iran's Foreign Ministry".
    return Gap.isOwner(tokens, token);
  }

  /** On from an opening word: to the last capital that belongs to it. */
  private int nameEnd(Tokens tokens, int opening, int end) {
    if (words.capitalNouns()
        && tokens.isUpperInitial(opening + 1)
        && words.isTownBody(tokens, opening)) {
      // What follows may be any noun of the sentence.
      return opening + 2;
    }
    int last = opening + 1;
    int i = opening + 1;
    while (i < end) {
      if (tokens.isUpperInitial(i)) {
        if (isNoName(tokens, i)) {
          break;
        }
        last = i + 1;
      } else if (JoiningWords.AND.contains(tokens, i) && beginsAnother(tokens, i + 1, end)) {
        break;
      }
      i++;
    }
    return last;
  }

  /** Whether the "and" there parts two names, and does not join the words of one. */
  boolean isPartedAt(Tokens tokens, int first, int and, int end) {
    return words.isOrgHead(tokens, and - 1)
        && (opening(tokens, first, and) < 0 || beginsAnother(tokens, and + 1, end));
  }

  /** Whether what follows "and" is a name of its own: "the Wildlife Society". */
  private boolean beginsAnother(Tokens tokens, int first, int end) {
    if (first < end && !tokens.isUpperInitial(first)) {
      return true;
    }
    for (int i = first; i < end; i++) {
      if (words.isOrgHead(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
