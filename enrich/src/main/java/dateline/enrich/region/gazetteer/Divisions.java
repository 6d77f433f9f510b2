package dateline.enrich.region.gazetteer;

import dateline.schemas.list.LineFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which first-level divisions the built-in towns lie: a line for each division, {@code US-IL:
 * Chicago; Springfield}. A star stands for every town of the country that no line has.
 */
final class Divisions {
  private final Map<String, List<String>> byTown = new HashMap<>();
  private final Map<String, List<String>> byCountry = new HashMap<>();

  private Divisions() {}

  /**
   * Reads all lines.
   *
   * @throws IllegalStateException if a line is not of that shape; the message names the line
   */
  static Divisions read(String text) {
    Divisions divisions = new Divisions();
    for (LineFile.Line each : LineFile.read("region/divisions.txt", text)) {
      String line = each.text();
      if (!line.matches("[A-Z]{2}-[A-Z0-9]{1,3}: .+")) {
        throw each.wanted("US-IL: Chicago; Springfield");
      }
      int colon = line.indexOf(':');
      String division = line.substring(0, colon);
      for (String name : line.substring(colon + 1).split(";", -1)) {
        divisions.add(division, name.strip());
      }
    }
    return divisions;
  }

  private void add(String division, String name) {
    String country = division.substring(0, 2);
    if (name.equals("*")) {
      byCountry.computeIfAbsent(country, key -> new ArrayList<>()).add(division);
    } else {
      byTown.computeIfAbsent(key(country, name), key -> new ArrayList<>()).add(division);
    }
  }

  /**
   * The divisions in which a town of that name lies, ISO 3166-2; empty where that is not known.
   *
   * @param names its name and its other names
   */
  List<String> of(String country, List<String> names) {
    for (String name : names) {
      List<String> divisions = byTown.get(key(country, name));
      if (divisions != null) {
        return divisions;
      }
    }
    return byCountry.getOrDefault(country, List.of());
  }

  /** The towns that lines have, each after its country and a space. */
  List<String> towns() {
    return List.copyOf(byTown.keySet());
  }

  private static String key(String country, String name) {
    return country + " " + name;
  }
}
