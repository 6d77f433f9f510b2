package dateline.enrich.name;

import dateline.enrich.name.CapitalRuns.Run;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Finds the names of organisations whose first word has no capital, as French and Spanish do. */
final class LowerHeads {
  /** What may stand between a head without a capital and the name: cour d'appel de. */
  private static final Vocabulary BETWEEN =
      Vocabulary.of(
          List.of(
              "de",
              "du",
              "des",
              "d",
              "la",
              "l",
              "le",
              "del",
              "appel",
              "assises",
              "instance",
              "grande",
              "commerce",
              "primera",
              "instruccion",
              "nationale",
              "general",
              "generale"));

  private static final int FARTHEST_HEAD = 6;

  private final TitleWords words;

  LowerHeads(TitleWords words) {
    this.words = words;
  }

  /**
   * A name whose head has no capital: cour d'appel de Paris, lycée Faidherbe. It begins before the
   * run.
   */
  Optional<Run> find(Tokens tokens, int first, int end) {
    if (words.adjectives().isEmpty()) {
      return Optional.empty();
    }
    int head = first - 1;
    while (head > 0
        && first - head < FARTHEST_HEAD
        && OrganisationWords.isSpaced(tokens, head + 1)
        && !words.lowerHeads().contains(tokens, head)
        && (BETWEEN.contains(tokens, head) || words.isAdjective(tokens, head))) {
      head--;
    }
    return head >= 0
            && OrganisationWords.isSpaced(tokens, head + 1)
            && !tokens.isUpperInitial(head)
            && words.lowerHeads().contains(tokens, head)
            && !(head == first - 1 && words.isKind(tokens, head))
        ? Optional.of(new Run(head, end, false))
        : Optional.empty();
  }
}
