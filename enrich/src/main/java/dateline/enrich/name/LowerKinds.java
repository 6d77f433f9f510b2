package dateline.enrich.name;

import dateline.enrich.name.CapitalRuns.Run;
import dateline.query.Field;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * Finds organisations whose kind stands behind a place's name without a capital, as British and
 * Australian papers write it: Pinebury county council, Pinebury crown court.
 */
final class LowerKinds {
  /** Words between the name and the last of the kind, which tell a body from what is there. */
  private static final Vocabulary BETWEEN =
      Vocabulary.of(
          List.of(
              "ambulance",
              "and",
              "borough",
              "children's",
              "city",
              "community",
              "coroner",
              "county",
              "cricket",
              "crown",
              "district",
              "elementary",
              "fire",
              "football",
              "foundation",
              "general",
              "grammar",
              "health",
              "high",
              "housing",
              "independent",
              "magistrates",
              "metropolitan",
              "middle",
              "parish",
              "police",
              "primary",
              "probation",
              "regional",
              "rescue",
              "rugby",
              "school",
              "secondary",
              "sheriff",
              "town",
              "university"));

  /** Of the kinds, those that are one only with a word before them: crown court, fire service. */
  private static final Vocabulary NEVER_ALONE =
      Vocabulary.of(
          List.of(
              "association",
              "authority",
              "board",
              "brigade",
              "club",
              "court",
              "department",
              "district",
              "office",
              "service"));

  /** Places of which a town may have several: a high school in Zorbury is no name of one. */
  private static final Vocabulary ONE_OF_MANY =
      Vocabulary.of(List.of("college", "hospital", "school", "university"));

  /** What goes on behind a whole name, and not with the noun: not the tax of council tax. */
  private static final Vocabulary GOES_ON =
      Vocabulary.of(
          List.of(
              "also",
              "and",
              "announced",
              "are",
              "as",
              "at",
              "because",
              "before",
              "but",
              "by",
              "can",
              "chief",
              "chiefs",
              "could",
              "did",
              "does",
              "during",
              "for",
              "from",
              "had",
              "has",
              "have",
              "he",
              "heard",
              "in",
              "is",
              "it",
              "last",
              "leader",
              "leaders",
              "may",
              "must",
              "near",
              "not",
              "officials",
              "on",
              "or",
              "says",
              "said",
              "she",
              "should",
              "since",
              "spokesman",
              "spokesperson",
              "spokeswoman",
              "that",
              "they",
              "this",
              "to",
              "told",
              "until",
              "voted",
              "wants",
              "was",
              "were",
              "when",
              "where",
              "which",
              "while",
              "who",
              "will",
              "with",
              "would",
              "yesterday"));

  /** Only these own what is named after them: St Zorba's hospital, but Jane Doe's school. */
  private static final Vocabulary SAINT = Vocabulary.of(List.of("st", "saint"));

  private static final Vocabulary ONE = Vocabulary.of(List.of("a", "an", "another", "one"));

  private static final int LONGEST_KIND = 5;

  private final TitleWords words;
  private final Nations nations;

  LowerKinds(KnownNames names, TitleWords words) {
    this.words = words;
    nations = names.clues().nations();
  }

  /** The name that the capitals begin; headlines leave out the article that makes none of it. */
  Optional<Run> behind(FieldText text, int first, int end) {
    Tokens tokens = text.tokens();
    if (words.capitalNouns() || words.headsFirst() || !isPart(tokens, end)) {
      return Optional.empty();
    }
    int head = end;
    while (head - end < LONGEST_KIND
        && BETWEEN.contains(tokens, head)
        && isPart(tokens, head + 1)) {
      head++;
    }
    return words.lowerHeads().contains(tokens, head)
            && text.field() != Field.HEADLINE
            && (head > end || !NEVER_ALONE.contains(tokens, head))
            && isWhole(tokens, head + 1)
            && isOfPlace(tokens, first, end)
            && !isOneOfMany(tokens, first, head)
        ? Optional.of(new Run(first, head + 1, false))
        : Optional.empty();
  }

  /** Whether a word of a kind stands there, without a capital. */
  private boolean isPart(Tokens tokens, int token) {
    return token < tokens.size()
        && !tokens.isUpperInitial(token)
        && (BETWEEN.contains(tokens, token) || words.lowerHeads().contains(tokens, token))
        && (Gap.isSpace(tokens, token)
            || Gap.isPossessive(tokens, token)
            || Gap.is(tokens, token, "' ")
            || Gap.is(tokens, token, "\u2019 "));
  }

  private static boolean isWhole(Tokens tokens, int after) {
    return after == tokens.size()
        || !Gap.isSpace(tokens, after)
        || tokens.isUpperInitial(after)
        || GOES_ON.contains(tokens, after);
  }

  private boolean isOfPlace(Tokens tokens, int first, int end) {
    return (SAINT.contains(tokens, first) || !Gap.isPossessive(tokens, end))
        && !(end - first == 1 && words.things().contains(tokens, first))
        && !nations.isEither(tokens, end - 1)
        && !nations.isCountry(tokens, first, end)
        && !tokens.isAllUpper(end - 1)
        && !words.notNames().contains(tokens, end - 1);
  }

  private boolean isOneOfMany(Tokens tokens, int first, int head) {
    return first > 0
        && Gap.isSpace(tokens, first)
        && (ONE.contains(tokens, first - 1)
            || (ONE_OF_MANY.contains(tokens, head)
                && words.determiners().contains(tokens, first - 1)));
  }
}
