package dateline.enrich.region.focus;

import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.model.Article;
import dateline.model.Evidence;
import java.util.Locale;
import java.util.Map;

/** Takes the agency's own place codes as evidence, where they are codes that we know. */
final class AgencyPlaces {
  private static final double WEIGHT = 2.0;
  private static final double CERTAIN = 0.97;

  private AgencyPlaces() {}

  static void add(Article article, Gazetteer gazetteer, Map<String, Candidate> candidates) {
    for (dateline.model.Place coded : article.getPlaces()) {
      String code = coded.getCode();
      if (code == null) {
        continue;
      }
      gazetteer
          .place(code.strip().toUpperCase(Locale.ROOT))
          .ifPresent(
              place ->
                  candidates
                      .computeIfAbsent(place.code(), known -> new Candidate(place))
                      .add(
                          new Evidence("places", 0, code.length(), code, "region/agency-code"),
                          WEIGHT,
                          CERTAIN));
    }
  }
}
