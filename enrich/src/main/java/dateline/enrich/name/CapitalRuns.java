package dateline.enrich.name;

import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the runs of capitalised words in a text: where names can be. Words joined by a hyphen
 * belong together whatever their case (Jong-un); a particle between capitals does too (van der,
 * bin).
 */
final class CapitalRuns {
  private static final int LONGEST = 8;

  /** From this share of capitalised words on, capitals say nothing: a title-case headline. */
  private static final double TITLE_CASE = 0.65;

  /** No headline has as many words. */
  private static final int HEADLINE = 40;

  private CapitalRuns() {}

  /** A run of words. */
  record Run(int first, int end) {}

  static List<Run> find(Tokens tokens, Vocabulary particles) {
    List<Run> runs = new ArrayList<>();
    if (isTitleCase(tokens)) {
      return runs;
    }
    int token = 0;
    while (token < tokens.size()) {
      if (!tokens.isUpperInitial(token)) {
        token++;
        continue;
      }
      int end = end(tokens, token, particles);
      if (end - token <= LONGEST) {
        runs.add(new Run(token, end));
      }
      token = end;
    }
    return runs;
  }

  private static int end(Tokens tokens, int first, Vocabulary particles) {
    int end = first + 1;
    int next = end;
    while (next < tokens.size() && isJoined(tokens, next)) {
      if (tokens.isUpperInitial(next) || isHyphenated(tokens, next)) {
        next++;
        end = next;
      } else if (particles.contains(tokens, next) && next - end < 3) {
        next++;
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * Whether nothing parts a word from the one before it but a space, a hyphen or an initial's dot.
   */
  private static boolean isJoined(Tokens tokens, int token) {
    int from = tokens.end(token - 1);
    char gap = tokens.text().charAt(from);
    return switch (tokens.start(token) - from) {
      case 1 -> gap == ' ' || gap == '-' || gap == '\u00a0' || gap == '\'';
      case 2 ->
          gap == '.'
              && tokens.text().charAt(from + 1) == ' '
              && from - tokens.start(token - 1) <= 2;
      default -> false;
    };
  }

  private static boolean isHyphenated(Tokens tokens, int token) {
    return tokens.text().charAt(tokens.start(token) - 1) == '-';
  }

  private static boolean isTitleCase(Tokens tokens) {
    if (tokens.size() >= HEADLINE) {
      return false;
    }
    int upper = 0;
    int longWords = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.end(i) - tokens.start(i) > 3) {
        longWords++;
        upper += tokens.isUpperInitial(i) ? 1 : 0;
      }
    }
    return longWords >= 4 && upper >= TITLE_CASE * longWords && !isSentence(tokens.text());
  }

  /** Whether a text ends like a sentence; headlines do not. */
  private static boolean isSentence(String text) {
    return text.stripTrailing().endsWith(".");
  }
}
