package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
import dateline.query.Field;
import dateline.query.text.Tokens;
import dateline.query.text.WrittenForm;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Rules out names that are not written as that name is: "turkey" is no country, "us" no United
 * States. Scripts without capitals pass. A form that ends with a hyphen, such as "Franco-", counts
 * before a hyphen only. In a field that is all in capitals, letters such as "US" or "CAR" are as
 * likely a word: there they need their dots, or the country's name elsewhere.
 */
final class CaseFits implements Reading.Pass {
  @Override
  public String name() {
    return "letter-case";
  }

  @Override
  public void apply(Reading story) {
    Map<Field, Boolean> shouting = new EnumMap<>(Field.class);
    Set<String> elsewhere = new HashSet<>();
    for (Mention mention : story.mentions()) {
      mention.keep(this, sense -> fits(mention, sense));
      boolean shouted = shouting.computeIfAbsent(mention.field(), f -> isShouted(mention.tokens()));
      for (Sense sense : mention.readings()) {
        if (sense.place() != null && !(shouted && sense.exact())) {
          elsewhere.add(sense.place().code());
        }
      }
    }
    for (Mention mention : story.mentions()) {
      if (shouting.getOrDefault(mention.field(), false)) {
        mention.keep(this, sense -> isClear(mention, sense, elsewhere));
      }
    }
  }

  private static boolean isClear(Mention mention, Sense sense, Set<String> elsewhere) {
    return !sense.exact()
        || sense.place() == null
        || elsewhere.contains(sense.place().code())
        || mention.text().indexOf('.') > 0
        || sense.form().indexOf(' ') > 0;
  }

  /** Whether the text is all in capitals, as the headlines of some wires are. */
  static boolean isShouted(Tokens tokens) {
    int upper = 0;
    int words = 0;
    for (int token = 0; token < tokens.size() && words < 40; token++) {
      if (tokens.foldedLength(token) > 1
          && Character.isLetter(tokens.text().codePointAt(tokens.start(token)))) {
        words++;
        upper += tokens.isAllUpper(token) ? 1 : 0;
      }
    }
    return words > 2 && upper >= 0.8 * words;
  }

  private static boolean fits(Mention mention, Sense sense) {
    if (sense.form().endsWith("-") && !isBeforeHyphen(mention)) {
      return false;
    }
    if (sense.exact()) {
      return WrittenForm.isOfName(mention.tokens(), mention.first(), mention.end(), sense.form());
    }
    // A form that is itself written small, such as "the Netherlands", may be written small.
    return !sense.cased()
        || !Character.isUpperCase(sense.form().codePointAt(0))
        || !Character.isLowerCase(mention.tokens().text().codePointAt(mention.startOffset()));
  }

  private static boolean isBeforeHyphen(Mention mention) {
    return mention.tokens().text().startsWith("-", mention.endOffset());
  }
}
