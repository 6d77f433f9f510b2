package dateline.enrich.name.organisation;

import dateline.enrich.name.field.CapitalRuns.Run;
import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.JoiningWords;
import dateline.enrich.name.vocabulary.OrganisationLists;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;
import java.util.Optional;

/** Finds names of organisations in which words have no capital, as in French and Spanish. */
final class LowerWords {
  private static final int FARTHEST_HEAD = 6;

  /** Shorter words are none that could be part of a name. */
  private static final int SHORTEST_NOUN = 4;

  private final TitleWords words;
  private final OrganisationLists lists;
  private final NameStart start;

  LowerWords(TitleWords words, NameStart start) {
    this.words = words;
    lists = words.lists();
    this.start = start;
  }

  /**
   * A name whose head has no capital: cour d'appel de Paris, lycée Faidherbe. It begins before the
   * run.
   */
  Optional<Run> before(Tokens tokens, int first, int end) {
    if (words.adjectives().isEmpty()) {
      return Optional.empty();
    }
    int head = first - 1;
    while (head > 0
        && first - head < FARTHEST_HEAD
        && Gap.isSpaceOrApostrophe(tokens, head + 1)
        && !words.lowerHeads().contains(tokens, head)
        && (lists.betweenLower().contains(tokens, head) || words.isAdjective(tokens, head))) {
      head--;
    }
    return head >= 0
            && Gap.isSpaceOrApostrophe(tokens, head + 1)
            && !tokens.isUpperInitial(head)
            && words.lowerHeads().contains(tokens, head)
            && !(head == first - 1 && words.isKind(tokens, head))
        ? Optional.of(new Run(head, end, false))
        : Optional.empty();
  }

  /**
   * A name whose first word alone has a capital: Commission électorale, Cour suprême du Ghana. It
   * may go on behind the run.
   */
  Optional<Run> behind(Tokens tokens, int first, int end) {
    if (words.adjectives().isEmpty() || !words.isOrgHead(tokens, end - 1)) {
      return Optional.empty();
    }
    int last = end;
    while (Gap.isSpaceOrApostrophe(tokens, last) && words.isAdjective(tokens, last)) {
      last++;
    }
    if (words.lowerNouns() && !tokens.isSentenceStart(end - 1)) {
      last = pastNoun(tokens, last);
    }
    if (last == end) {
      return Optional.empty();
    }
    if (Gap.isSpaceOrApostrophe(tokens, last + 1)
        && JoiningWords.GOES_ON.contains(tokens, last)
        && tokens.isUpperInitial(last + 1)) {
      last += 2;
    }
    return Optional.of(new Run(start.before(tokens, first, end - 1), last, false));
  }

  /** On over a noun without a capital: Conseil de sécurité, Rassemblement pour la vérité. */
  private int pastNoun(Tokens tokens, int end) {
    if (!Gap.isSpaceOrApostrophe(tokens, end + 1)
        || !Gap.isSpaceOrApostrophe(tokens, end)
        || !(JoiningWords.GOES_ON.contains(tokens, end) || tokens.isFolded(end, "pour"))) {
      return end;
    }
    int noun = end + 1;
    if (Gap.isSpaceOrApostrophe(tokens, noun + 1) && words.determiners().contains(tokens, noun)) {
      noun++;
    } else if (tokens.isFolded(end, "pour")) {
      // "The assembly, for two weeks": what it is for has an article.
      return end;
    }
    if (tokens.isUpperInitial(noun)
        || tokens.foldedLength(noun) < SHORTEST_NOUN
        || lists.contests().contains(tokens, noun)) {
      return end;
    }
    int last = noun + 1;
    while (Gap.isSpaceOrApostrophe(tokens, last) && words.isAdjective(tokens, last)) {
      last++;
    }
    return last;
  }
}
