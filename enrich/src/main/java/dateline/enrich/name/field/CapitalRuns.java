package dateline.enrich.name.field;

import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.WordList;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the runs of capitalised words in a text: where names can be. Words joined by a hyphen
 * belong together whatever their case (Jong-un); a nickname in quotes and joining words between
 * capitals do too (van der, bin; Ministry of).
 */
public final class CapitalRuns {
  private static final int MOST_JOINING = 3;

  /** The words of a nickname. */
  private static final int MOST_QUOTED = 3;

  /** Some wires set a hyphen behind these off by spaces: Mahmoud al - Doe. */
  private static final Vocabulary ARTICLES = Vocabulary.of(List.of("al", "el", "ul", "ur"));

  /** Small words that may stand between capitals, in names of any kind. */
  private final Vocabulary joining;

  private final WordList formsBefore;
  private final Owners owners;

  /** By the small words and the legal forms that the vocabulary knows. */
  public CapitalRuns(KnownNames known) {
    joining = known.joining();
    formsBefore = known.organisationLists().formsBefore();
    owners = new Owners(known.organisationLists());
  }

  /**
   * A run of words.
   *
   * @param titleCase whether it is all the words of a line in which capitals say nothing
   */
  public record Run(int first, int end, boolean titleCase) {}

  /**
   * The runs of a text, in order; a line in title case is one run.
   *
   * @param capitalNouns whether the language writes nouns with a capital, and headlines as it does
   *     all else
   */
  List<Run> find(Tokens tokens, boolean capitalNouns) {
    List<Run> runs = new ArrayList<>();
    int token = 0;
    while (token < tokens.size()) {
      int end = lineEnd(tokens, token);
      if (!capitalNouns && TitleCase.isAt(tokens, token, end)) {
        runs.add(new Run(token, end, true));
      } else {
        addRuns(tokens, token, end, runs);
      }
      token = end;
    }
    return runs;
  }

  private void addRuns(Tokens tokens, int first, int paragraphEnd, List<Run> runs) {
    int token = first;
    while (token < paragraphEnd) {
      if (tokens.isUpperInitial(token)) {
        int end = end(tokens, token, paragraphEnd);
        runs.add(new Run(token, end, false));
        token = end;
      } else {
        token++;
      }
    }
  }

  private int end(Tokens tokens, int first, int paragraphEnd) {
    int end = first + 1;
    int next = end;
    while (next < paragraphEnd && isJoined(tokens, next)) {
      if (tokens.isUpperInitial(next) || Gap.isHyphen(tokens, next)) {
        next++;
        end = next;
      } else if (next - end < MOST_JOINING && joining.contains(tokens, next)) {
        next++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether only a space, a hyphen, an ampersand, an initial's dot or a nickname's quote parts. */
  public boolean isJoined(Tokens tokens, int token) {
    String text = tokens.text();
    int from = tokens.end(token - 1);
    char gap = text.charAt(from);
    return switch (tokens.start(token) - from) {
      case 1 ->
          gap == '-'
              ? !isCreditAfterHyphen(tokens, token)
              : gap == ' ' || gap == '\u00a0' || gap == '\'' || gap == '&';
      case 2 -> {
        char second = text.charAt(from + 1);
        yield gap == '.'
            ? second == ' '
                && isShort(tokens, token - 1)
                && !isAbbreviationBeforeSentence(tokens, token)
            : owners.isOwner(tokens, token - 1)
                || (gap == ' '
                    && isQuote(second)
                    && isNickname(tokens, token, quoteEnd(tokens, token)))
                || (isQuote(gap)
                    && second == ' '
                    && isNickname(tokens, quoteStart(tokens, token - 1), token - 1));
      }
      case 3 ->
          (gap == ' '
                  && text.charAt(from + 2) == ' '
                  && (text.charAt(from + 1) == '&'
                      || (text.charAt(from + 1) == '-' && ARTICLES.contains(tokens, token - 1))))
              || owners.isOwner(tokens, token - 1);
      default -> false;
    };
  }

  /** Whether an abbreviation is set behind somebody's name: "Jane Doe-RTZ Sports". */
  private static boolean isCreditAfterHyphen(Tokens tokens, int token) {
    return tokens.isAllUpper(token)
        && tokens.end(token) - tokens.start(token) > 1
        && token > 1
        && isNamesWord(tokens, token - 1)
        && isNamesWord(tokens, token - 2)
        && tokens.text().charAt(tokens.end(token - 2)) == ' ';
  }

  private static boolean isNamesWord(Tokens tokens, int token) {
    return tokens.isUpperInitial(token)
        && !tokens.isAllUpper(token)
        && tokens.end(token) - tokens.start(token) > 2;
  }

  /** An initial, or an abbreviation such as Jr. or St. */
  private static boolean isShort(Tokens tokens, int token) {
    // On X. The next sentence begins.
    return tokens.end(token) - tokens.start(token) <= 2 && !tokens.isFolded(token, "x");
  }

  /** Whether two capitals end a sentence and a word begins the next: "Quimby SA. Police came". */
  private boolean isAbbreviationBeforeSentence(Tokens tokens, int token) {
    return tokens.foldedLength(token - 1) == 2
        && tokens.isAllUpper(token - 1)
        && tokens.isSentenceStart(token)
        && !formsBefore.contains(tokens, token - 1)
        && !tokens.isAllUpper(token);
  }

  /** The last of the few words from there on, behind which a quote stands. */
  private static int quoteEnd(Tokens tokens, int first) {
    int last = first;
    while (last - first < MOST_QUOTED - 1
        && last + 1 < tokens.size()
        && !isQuote(tokens.text().charAt(tokens.end(last)))) {
      last++;
    }
    return last;
  }

  /** The first of the few words up to there, before which a quote stands. */
  private static int quoteStart(Tokens tokens, int last) {
    int first = last;
    while (last - first < MOST_QUOTED - 1
        && first > 0
        && !isQuote(tokens.text().charAt(tokens.start(first) - 1))) {
      first--;
    }
    return first;
  }

  /** Whether these words alone stand in quotes, a word on either side. */
  private static boolean isNickname(Tokens tokens, int first, int last) {
    String text = tokens.text();
    int start = tokens.start(first);
    int end = tokens.end(last);
    return start >= 2
        && end + 1 < text.length()
        && isQuote(text.charAt(start - 1))
        && text.charAt(start - 2) == ' '
        && isQuote(text.charAt(end))
        && text.charAt(end + 1) == ' ';
  }

  /** The end of a line: some wires part headline and paragraphs by no more. */
  private static int lineEnd(Tokens tokens, int first) {
    int newline = tokens.text().indexOf('\n', tokens.end(first));
    if (newline < 0) {
      return tokens.size();
    }
    int before = first;
    int end = tokens.size();
    while (end - before > 1) {
      int middle = (before + end) >>> 1;
      if (tokens.start(middle) < newline) {
        before = middle;
      } else {
        end = middle;
      }
    }
    return end;
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'' || (c >= '\u2018' && c <= '\u201d');
  }
}
