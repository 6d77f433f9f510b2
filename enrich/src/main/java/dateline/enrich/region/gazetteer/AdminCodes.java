package dateline.enrich.region.gazetteer;

import dateline.enrich.Resources;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes codes of ISO 3166-2 of those that GeoNames has for first-level divisions.
 *
 * @param same the countries of which they are the same, after the country's own
 * @param other by country, then by GeoNames' code: the part after the country's own
 */
record AdminCodes(List<String> same, Map<String, Map<String, String>> other) {
  AdminCodes {
    same = List.copyOf(same);
    other = Map.copyOf(other);
  }

  static AdminCodes load(Resources resources) {
    return resources.yaml("region/geonames-admin1.yml", AdminCodes.class);
  }

  /** The code of ISO 3166-2; empty where it is not known. */
  Optional<String> division(String country, String code) {
    String part = same.contains(country) ? code : other.getOrDefault(country, Map.of()).get(code);
    return Optional.ofNullable(part)
        .filter(known -> known.matches("[A-Z0-9]{1,3}"))
        .map(known -> country + "-" + known);
  }
}
