package dateline.enrich.region.gazetteer;

import dateline.enrich.Resources;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * Turns a dump of GeoNames ({@code cities15000.txt}, {@code allCountries.txt}, a country's own)
 * into the lines that {@link ImportedTowns} reads: one for each name in each country, the most
 * inhabitants first come. Only populated places are taken; what cannot be used is counted and told.
 */
public final class GeoNamesDump {
  private static final int COLUMNS = 19;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int ALTERNATE_NAMES = 3;
  private static final int FEATURE_CLASS = 6;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int POPULATION = 14;

  /** Below so many inhabitants, a place's names in other languages are left out. */
  private static final long KNOWN_ABROAD = 100_000;

  private static final char LAST_LATIN = '\u024F';
  private static final int MOST_PROBLEMS = 20;

  /** With more bad lines for each town, the file is something else. */
  private static final long MOST_REFUSED = 9;

  private GeoNamesDump() {}

  /**
   * What came of an import.
   *
   * @param places populated places taken
   * @param names names written, each once for each country
   * @param otherFeatures lines about rivers, countries and the like, which are not taken
   * @param refused lines that cannot be used
   * @param problems what is wrong with the first of those, each with its line
   */
  public record Result(
      int places, int names, int otherFeatures, int refused, List<String> problems) {

    /** Whether it was a dump of towns at all: something was taken, and not nearly all refused. */
    public boolean isUsable() {
      return names > 0 && refused <= MOST_REFUSED * places;
    }
  }

  /**
   * Reads a dump and writes what is needed of it; replaces what an earlier import of it wrote, all
   * or nothing. Where the result is not usable, nothing is written and the earlier import stays.
   *
   * @param dump plain or compressed with gzip, whatever its name
   * @param isCountry tells the codes of countries that are known
   * @throws java.nio.charset.CharacterCodingException if the dump is not UTF-8
   * @throws IOException if the dump cannot be read or the result not written
   */
  public static Result convert(Path dump, Path into, Predicate<String> isCountry)
      throws IOException {
    Reader reader = new Reader(isCountry);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(open(dump), StandardCharsets.UTF_8.newDecoder()))) {
      String line = lines.readLine();
      while (line != null) {
        reader.line(line);
        line = lines.readLine();
      }
    }
    Result result = reader.result();
    if (result.isUsable()) {
      write(reader, into);
    }
    return result;
  }

  private static void write(Reader reader, Path into) throws IOException {
    Files.createDirectories(into.toAbsolutePath().getParent());
    Path half = into.resolveSibling(into.getFileName() + ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(half)) {
        out.write(ImportedTowns.HEADER + "\n");
        for (Map.Entry<String, Long> entry : reader.populations.entrySet()) {
          out.write(entry.getKey() + "\t" + entry.getValue());
          Set<String> divisions = reader.divisions(entry.getKey());
          out.write(divisions.isEmpty() ? "\n" : "\t" + String.join(",", divisions) + "\n");
        }
      }
      Files.move(half, into, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static InputStream open(Path dump) throws IOException {
    PushbackInputStream in = new PushbackInputStream(Files.newInputStream(dump), 2);
    byte[] magic = in.readNBytes(2);
    in.unread(magic);
    boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
    return gzip ? new GZIPInputStream(in) : in;
  }

  /** Reads line by line. */
  private static final class Reader {
    private final Predicate<String> isCountry;
    private final AdminCodes codes = AdminCodes.load(new Resources());
    private final Map<String, Long> populations = new LinkedHashMap<>();

    /** Where the division of any town of a name is not known, an empty one is among them. */
    private final Map<String, Set<String>> divisions = new HashMap<>();

    private final List<String> problems = new ArrayList<>();
    private int number;
    private int places;
    private int otherFeatures;
    private int refused;

    Reader(Predicate<String> isCountry) {
      this.isCountry = isCountry;
    }

    void line(String line) {
      number++;
      if (line.isBlank()) {
        return;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != COLUMNS) {
        refuse("has " + columns.length + " columns (wanted: 19, parted by tabs)");
      } else if (!columns[FEATURE_CLASS].equals("P")) {
        otherFeatures++;
      } else if (!isCountry.test(columns[COUNTRY])) {
        refuse("country code '" + columns[COUNTRY] + "' is not known (wanted: ISO 3166-1 alpha-2)");
      } else if (columns[NAME].isBlank()) {
        refuse("has no name");
      } else if (!columns[POPULATION].matches("\\d{1,10}")) {
        refuse("population '" + columns[POPULATION] + "' is not a whole number");
      } else {
        place(columns, Long.parseLong(columns[POPULATION]));
      }
    }

    private void place(String[] columns, long population) {
      places++;
      add(columns, columns[NAME], population);
      add(columns, columns[ASCII_NAME], population);
      if (population >= KNOWN_ABROAD) {
        for (String name : columns[ALTERNATE_NAMES].split(",", -1)) {
          if (isName(name)) {
            add(columns, name, population);
          }
        }
      }
    }

    private void add(String[] columns, String name, long population) {
      int first = name.isEmpty() ? 0 : name.codePointAt(0);
      boolean written =
          Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER;
      if (written && name.codePoints().filter(Character::isLetter).count() >= 2) {
        String key = columns[COUNTRY] + "\t" + name;
        populations.merge(key, population, Math::max);
        divisions
            .computeIfAbsent(key, any -> new TreeSet<>())
            .add(codes.division(columns[COUNTRY], columns[ADMIN1]).orElse(""));
      }
    }

    /** The divisions of all towns of a name; none where one may be in any. */
    Set<String> divisions(String key) {
      Set<String> known = divisions.getOrDefault(key, Set.of());
      return known.contains("") ? Set.of() : known;
    }

    /** Whether it is in a script of its own: Latin ones are as often codes and other words. */
    private static boolean isName(String name) {
      return !name.isEmpty() && name.charAt(0) > LAST_LATIN;
    }

    private void refuse(String why) {
      refused++;
      if (problems.size() < MOST_PROBLEMS) {
        problems.add("line " + number + ": " + why);
      }
    }

    Result result() {
      return new Result(places, populations.size(), otherFeatures, refused, List.copyOf(problems));
    }
  }
}
