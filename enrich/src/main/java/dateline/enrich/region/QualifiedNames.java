package dateline.enrich.region;

import dateline.enrich.region.Sense.How;
import java.util.List;
import java.util.Optional;

/**
 * Believes the country or state that stands right after a city: "Paris, Texas" and "Athens
 * (Georgia)" are not where the city's name alone would put them.
 */
final class QualifiedNames implements Reading.Pass {
  @Override
  public void apply(Reading story) {
    List<Mention> mentions = story.mentions();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention city = mentions.get(i);
      Mention holder = mentions.get(i + 1);
      if (isQualified(city, holder)) {
        holder.reading().flatMap(sense -> country(sense)).ifPresent(code -> place(city, code));
      }
    }
  }

  private static boolean isQualified(Mention city, Mention holder) {
    if (city.field() != holder.field() || city.end() != holder.first()) {
      return false;
    }
    String between = city.tokens().text().substring(city.endOffset(), holder.startOffset()).strip();
    return (between.equals(",") || between.equals("("))
        && city.readings().stream()
            .anyMatch(sense -> sense.how() == How.CITY || sense.how() == How.CAPITAL)
        && holder
            .reading()
            .filter(sense -> sense.how() == How.NAME || sense.how() == How.PART)
            .isPresent();
  }

  private static Optional<String> country(Sense sense) {
    return Optional.ofNullable(sense.place()).map(Place::code);
  }

  private static void place(Mention city, String country) {
    // Where the gazetteer has no city of that name there, it is still not the one that it knows.
    city.keep(sense -> sense.place() != null && sense.place().code().equals(country));
  }
}
