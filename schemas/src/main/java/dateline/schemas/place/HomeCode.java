package dateline.schemas.place;

import dateline.schemas.list.LineFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which codes tell where the readers of a source are: a country's of ISO 3166-1 alpha-2, or a
 * first-level division's of ISO 3166-2.
 */
public final class HomeCode {
  private static final Pattern SHAPE = Pattern.compile("([A-Z]{2})(?:-([A-Z0-9]{1,3}))?");

  /** A country and its divisions in the list of them. */
  private static final Pattern LINE =
      Pattern.compile("([A-Z]{2}): ([A-Z0-9]{1,3}(?: [A-Z0-9]{1,3})*)");

  /** Kosovo's code is the user-assigned one that everybody uses. */
  private static final String KOSOVO = "XK";

  private static final Map<String, List<String>> DIVISIONS =
      read(LineFile.beside(HomeCode.class, "divisions.txt"));

  private HomeCode() {}

  /**
   * Why a code is none. Of a country whose divisions are not known here, any code of the right
   * shape is one.
   *
   * @return what is allowed, for people, without a key; empty where the code is one
   */
  public static Optional<String> problem(String code) {
    Matcher parts = SHAPE.matcher(code);
    if (!parts.matches() || !isCountry(parts.group(1))) {
      return Optional.of("'" + code + "' (allowed: a code of ISO 3166, such as US, or US-TX)");
    }
    List<String> divisions = divisions(parts.group(1));
    if (parts.group(2) == null || divisions.isEmpty() || divisions.contains(parts.group(2))) {
      return Optional.empty();
    }
    return Optional.of(
        "'%s' (allowed: %s, or %s- and one of %s)"
            .formatted(code, parts.group(1), parts.group(1), String.join(", ", divisions)));
  }

  /**
   * The divisions of a country, after its own code; empty where they are not known.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public static List<String> divisions(String country) {
    return DIVISIONS.getOrDefault(country, List.of());
  }

  private static boolean isCountry(String code) {
    return code.equals(KOSOVO)
        || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
  }

  /**
   * The divisions by their country.
   *
   * @throws IllegalStateException if a line is of another shape, or of a country that had one
   */
  static Map<String, List<String>> read(List<LineFile.Line> lines) {
    Map<String, List<String>> divisions = new HashMap<>();
    for (LineFile.Line line : lines) {
      Matcher parts = LINE.matcher(line.text());
      if (!parts.matches()) {
        throw line.wanted("DE: BB BE");
      }
      List<String> codes = Arrays.stream(parts.group(2).split(" ", -1)).sorted().toList();
      if (divisions.put(parts.group(1), codes) != null) {
        throw new IllegalStateException(
            line.place() + ": " + parts.group(1) + " has a line already");
      }
    }
    return Map.copyOf(divisions);
  }
}
