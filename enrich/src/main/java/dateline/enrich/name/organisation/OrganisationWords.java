package dateline.enrich.name.organisation;

import dateline.enrich.name.field.CapitalRuns.Run;
import dateline.enrich.name.text.Gap;
import dateline.enrich.name.text.NameKey;
import dateline.enrich.name.vocabulary.JoiningWords;
import dateline.enrich.name.vocabulary.OrganisationLists;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;
import java.util.Optional;

/** Tells where in a run of capitals the name of an organisation begins and ends, by its words. */
final class OrganisationWords {
  private final TitleWords words;
  private final OrganisationLists lists;
  private final Houses houses;
  private final NameStart start;
  private final LowerWords lower;

  OrganisationWords(TitleWords words, NameStart start, LowerWords lower) {
    this.words = words;
    lists = words.lists();
    houses = new Houses(lists);
    this.start = start;
    this.lower = lower;
  }

  /** The organisation's name within the run, if there is one. */
  Optional<Run> within(Tokens tokens, int first, int end) {
    Optional<Run> described = lower.behind(tokens, first, end);
    if (described.isPresent()) {
      return described;
    }
    int opening = opening(tokens, first, end);
    if (opening >= 0) {
      int from = start.before(tokens, first, opening);
      return Optional.of(new Run(from, nameEnd(tokens, opening, end), false));
    }
    int head = end - 1;
    while (head > first && !(words.isOrgHead(tokens, head) && !isPrefixed(tokens, head))) {
      head--;
    }
    if (head <= first) {
      return Optional.empty();
    }
    int from = start.before(tokens, first, head);
    int after = head + 1;
    if (after < end && Gap.isSpaceOrApostrophe(tokens, after)) {
      if (isPartOfThing(tokens, head)) {
        return Optional.empty();
      }
      if (lists.behind().contains(tokens, after) && tokens.isUpperInitial(after)) {
        after++;
      }
    }
    return head > from ? Optional.of(new Run(from, after, false)) : Optional.empty();
  }

  /** The folded words without those that tell the kind: what a company is called for short. */
  String core(Tokens tokens, int first, int end) {
    int last = end;
    while (last > first + 1 && words.companies().contains(tokens, last - 1)) {
      last--;
    }
    return last < end ? NameKey.of(tokens, first, last) : "";
  }

  /** A word that opens a name, such as the University of University of Pine; -1 where none is. */
  private int opening(Tokens tokens, int first, int end) {
    for (int i = first; i < end - 1; i++) {
      boolean opens =
          houses.beginsAt(tokens, i, end)
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

  /** Whether a hyphen makes an adjective of the word: the government of Anti-government. */
  private static boolean isPrefixed(Tokens tokens, int token) {
    return Gap.isHyphen(tokens, token) && !tokens.isUpperInitial(token);
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
        && !start.isNoName(tokens, after)
        && !lists.behind().contains(tokens, after)
        && !lists.stately().contains(tokens, head)
        && !words.companies().contains(tokens, head);
  }

  /** Whether a name follows, and no other part of the same word nor a single letter. */
  private static boolean isNamedAfter(Tokens tokens, int token) {
    return tokens.isUpperInitial(token)
        && !Gap.isHyphen(tokens, token)
        && tokens.foldedLength(token) > 1;
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
        if (start.isNoName(tokens, i)) {
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
