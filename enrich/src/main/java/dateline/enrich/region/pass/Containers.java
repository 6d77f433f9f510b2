package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.Mention;
import dateline.query.text.Tokens;

/** Tells where a text puts a place beside the country or the division that it lies in. */
final class Containers {
  private Containers() {}

  /** Whether a place and what it may lie in stand side by side: "Paris, Texas". */
  static boolean isQualified(Mention town, Mention holder) {
    return town.field() == holder.field()
        && town.end() == holder.first()
        && isBetween(town.tokens(), town.end())
        && !isAbbreviation(holder)
        && town.tokens().isUpperInitial(town.first())
        && holder.mayBe(Containers::isContainer)
        && town.mayBe(
            sense ->
                sense.isTown()
                    || sense.how() == How.NAME
                    || sense.how() == How.PART
                    || sense.how() == How.LOOK_ALIKE);
  }

  /** Whether a comma or a bracket, and nothing else, parts a word from the one before. */
  static boolean isBetween(Tokens tokens, int word) {
    String between = tokens.text().substring(tokens.end(word - 1), tokens.start(word)).strip();
    return between.equals(",") || between.equals("(") || between.equals(".,");
  }

  /** Whether it stands in brackets for the words before: "District Commissioner (DC)". */
  static boolean isAbbreviation(Mention holder) {
    Tokens tokens = holder.tokens();
    int start = holder.startOffset();
    int letters = holder.endOffset() - start;
    int first = holder.first() - letters;
    if (start == 0
        || tokens.text().charAt(start - 1) != '('
        || first < 0
        || holder.end() != holder.first() + 1) {
      return false;
    }
    for (int i = 0; i < letters; i++) {
      char initial = tokens.text().charAt(tokens.start(first + i));
      if (Character.toUpperCase(initial) != tokens.text().charAt(start + i)) {
        return false;
      }
    }
    return true;
  }

  static boolean isContainer(Sense sense) {
    return sense.place() != null
        && (sense.how() == How.NAME || sense.how() == How.PART || isShort(sense));
  }

  static boolean isShort(Sense sense) {
    return sense.how() == How.SHORT;
  }

  static boolean isShort(Mention mention) {
    return mention.mayBe(Containers::isShort);
  }

  /** Whether a place is said to lie in another: "Georgia in the United States". */
  static boolean isIn(Mention town, Mention holder) {
    String between = town.upTo(holder, 2);
    return between != null && (between.equals("in") || between.equals("in the"));
  }

  /** Whether a list goes on behind a name: "Canada, Texas and Ohio". */
  static boolean isListed(Mention holder, Mention next) {
    return !next.readings().isEmpty() && holder.upTo(next, 1) != null;
  }
}
