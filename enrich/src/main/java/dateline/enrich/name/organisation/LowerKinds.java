package dateline.enrich.name.organisation;

import dateline.enrich.name.field.CapitalRuns.Run;
import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.LowerKindWords;
import dateline.enrich.name.vocabulary.Nations;
import dateline.enrich.name.vocabulary.TitleWords;
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
  /** Only these own what is named after them: St Zorba's hospital, but Jane Doe's school. */
  private static final Vocabulary SAINT = Vocabulary.of(List.of("st", "saint"));

  private static final Vocabulary ONE = Vocabulary.of(List.of("a", "an", "another", "one"));

  private static final int LONGEST_KIND = 5;

  private final TitleWords words;
  private final LowerKindWords kinds;
  private final Nations nations;

  LowerKinds(KnownNames names, TitleWords words) {
    this.words = words;
    kinds = names.clues().lowerKinds();
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
        && kinds.between().contains(tokens, head)
        && isPart(tokens, head + 1)) {
      head++;
    }
    return text.field() != Field.HEADLINE
            && (words.lowerHeads().contains(tokens, head)
                ? isWhole(tokens, head + 1)
                    && (head > end || !kinds.neverAlone().contains(tokens, head))
                    && !isOneOfMany(tokens, first, head)
                : isPolice(text, first, end, head))
            && isOfPlace(tokens, first, end)
        ? Optional.of(new Run(first, head + 1, false))
        : Optional.empty();
  }

  /** Whether it is a town's police, and no kind of them: Pinebury police, not Riot police. */
  private boolean isPolice(FieldText text, int first, int end, int head) {
    Tokens tokens = text.tokens();
    return head == end
        && head < tokens.size()
        && tokens.isFolded(head, "police")
        && Gap.isSpace(tokens, head)
        && !text.around().isDetermined(first)
        && !kinds.policeKinds().contains(tokens, end - 1)
        && (head + 1 == tokens.size() || !kinds.ofPolice().contains(tokens, head + 1))
        && !text.around().isInTitle(end - 1);
  }

  /** Whether a word of a kind stands there, without a capital. */
  private boolean isPart(Tokens tokens, int token) {
    return token < tokens.size()
        && !tokens.isUpperInitial(token)
        && (kinds.between().contains(tokens, token) || words.lowerHeads().contains(tokens, token))
        && (Gap.isSpace(tokens, token)
            || Gap.isPossessive(tokens, token)
            || Gap.is(tokens, token, "' ")
            || Gap.is(tokens, token, "\u2019 "));
  }

  private boolean isWhole(Tokens tokens, int after) {
    return after == tokens.size()
        || !Gap.isSpace(tokens, after)
        || tokens.isUpperInitial(after)
        || kinds.goesOn().contains(tokens, after);
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
            || (kinds.oneOfMany().contains(tokens, head)
                && words.determiners().contains(tokens, first - 1)));
  }
}
