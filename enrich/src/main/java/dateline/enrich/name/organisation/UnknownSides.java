package dateline.enrich.name.organisation;

import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.Nations;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;

/**
 * Tells in a story of sport that words which no list has are a side: what plays, or a plural with a
 * capital after "the", such as "the Pine Puffins".
 */
final class UnknownSides {
  private final KnownNames known;
  private final TitleWords words;
  private final Nations nations;
  private final StoryTheme theme;

  UnknownSides(KnownNames known, TitleWords words, StoryTheme theme) {
    this.known = known;
    this.words = words;
    nations = known.clues().nations();
    this.theme = theme;
  }

  /** Whether a side is named there. */
  boolean areAt(FieldText text, int first, int end) {
    if (!theme.isSport()) {
      return false;
    }
    Tokens tokens = text.tokens();
    int last = end - 1;
    boolean fits =
        text.sides().areTold(first, end)
            ? !nations.fieldsSide(tokens, last)
                && !nations.isPeople(tokens, first)
                && !words.notNames().contains(tokens, last)
            : text.clues().isAfterThe(first)
                && isPlural(tokens, last)
                && !Nations.mayBePeople(tokens, last)
                && !words.lists().occasions().contains(tokens, last);
    return fits
        && (!words.things().contains(tokens, last) || words.isOrgHead(tokens, last))
        && !known.mayBePerson(tokens, first, end);
  }

  private static boolean isPlural(Tokens tokens, int token) {
    String text = tokens.text();
    int end = tokens.end(token);
    return tokens.foldedLength(token) > 3
        && text.startsWith("s", end - 1)
        && !text.startsWith("ss", end - 2);
  }
}
