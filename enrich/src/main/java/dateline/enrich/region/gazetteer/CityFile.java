package dateline.enrich.region.gazetteer;

import dateline.schemas.list.LineFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The built-in towns: a line for each country and size, {@code US 5: Boise; Spokane; Mobile?}.
 *
 * <p>The size is the decimal logarithm of the inhabitants, rounded down. Other names follow after
 * an equals sign. A question mark says that the name is as often something else.
 */
final class CityFile {
  private CityFile() {}

  /**
   * A town.
   *
   * @param names its name, then its other names
   */
  record City(String country, List<String> names, double size, boolean ambiguous) {}

  /**
   * Reads all lines.
   *
   * @throws IllegalStateException if a line is not of that shape; the message names the line
   */
  static List<City> read(String text) {
    List<City> cities = new ArrayList<>();
    for (LineFile.Line each : LineFile.read("region/cities.txt", text)) {
      String line = each.text();
      int colon = line.indexOf(':');
      String[] head = line.substring(0, Math.max(0, colon)).split(" ", -1);
      if (head.length != 2 || !head[0].matches("[A-Z]{2}") || !head[1].matches("[3-7]")) {
        throw each.wanted("US 5: Boise; Spokane");
      }
      double size = Integer.parseInt(head[1]) + 0.4;
      for (String entry : line.substring(colon + 1).split(";", -1)) {
        cities.add(city(head[0], size, entry.strip()));
      }
    }
    return cities;
  }

  private static City city(String country, double size, String entry) {
    boolean ambiguous = entry.endsWith("?");
    List<String> names = new ArrayList<>();
    for (String name :
        (ambiguous ? entry.substring(0, entry.length() - 1) : entry).split("=", -1)) {
      names.add(name.strip());
    }
    return new City(country, List.copyOf(names), size, ambiguous);
  }
}
