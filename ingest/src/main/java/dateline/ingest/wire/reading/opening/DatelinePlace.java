package dateline.ingest.wire.reading.opening;

import dateline.ingest.wire.reading.words.WordFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether what stands where a dateline has its place can be the name of one. */
final class DatelinePlace {
  private static final WordFile FILE = WordFile.read(DatelinePlace.class, "place-words.txt");

  private static final Pattern PLACE =
      Pattern.compile("[\\p{L}\\p{M}'’.\\-/ ]+(?:[,،] ?[\\p{L}\\p{M}'’.\\-/ ]+){0,3}");
  private static final Pattern WORD = Pattern.compile("[^\\s,،/\\-]+");
  private static final int MOST_WORDS = 8;

  /** "SALT LAKE CITY" has three; "DRONES HIT RUSSIAN REFINERY" is no city. */
  private static final int MOST_CITY_WORDS = 3;

  /** Small words within names of places. */
  private static final Set<String> SMALL = FILE.of("small");

  /** Those that make a name longer, and hardly occur in headlines of English. */
  private static final Set<String> UNCOUNTED = FILE.of("uncounted");

  /** As American wires shorten states and provinces (AP Stylebook), folded and without the stop. */
  private static final Set<String> SHORTENED = FILE.of("state");

  private static final Pattern CITY_WORD = Pattern.compile("[^\\s,،]+");

  private DatelinePlace() {}

  /** Whether its words are those of a place. */
  static boolean is(String place) {
    if (!PLACE.matcher(place).matches()) {
      return false;
    }
    int words = 0;
    Matcher word = WORD.matcher(place);
    while (word.find()) {
      String text = word.group();
      boolean first = words++ == 0;
      if (first && OpeningLabel.is(text)) {
        return false;
      }
      if (Character.isLowerCase(text.charAt(0))
          && (first || !SMALL.contains(text))
          // d'Abidjan, al-Quds
          && text.chars().noneMatch(Character::isUpperCase)) {
        return false;
      }
    }
    return words > 0 && words <= MOST_WORDS;
  }

  /**
   * Whether what stands before the first comma is in capitals, at least three of them, and no
   * longer than cities are.
   */
  static boolean isCityInCapitals(String place) {
    int comma = comma(place, 0);
    String city = comma < 0 ? place : place.substring(0, comma);
    if (city.chars().anyMatch(Character::isLowerCase)
        || city.chars().filter(Character::isUpperCase).count() < 3) {
      return false;
    }
    int words = 0;
    Matcher word = CITY_WORD.matcher(city);
    while (word.find()) {
      words += UNCOUNTED.contains(word.group().toLowerCase(Locale.ROOT)) ? 0 : 1;
    }
    return words <= MOST_CITY_WORDS;
  }

  /** Whether the full stop at its end belongs to its last word: Kansas City, Mo.; Hatch, N.M. */
  static boolean endsShortened(String place) {
    int space = place.lastIndexOf(' ');
    if (space < 1 || !place.endsWith(".")) {
      return false;
    }
    String last = place.substring(space + 1, place.length() - 1);
    boolean state =
        place.charAt(space - 1) == ',' && SHORTENED.contains(last.toLowerCase(Locale.ROOT));
    return state || last.indexOf('.') > 0;
  }

  /** Where the next comma is, Latin or Arabic; less than 0 if there is none. */
  static int comma(String text, int from) {
    int latin = text.indexOf(',', from);
    int arabic = text.indexOf('،', from);
    return latin < 0 || arabic < 0 ? Math.max(latin, arabic) : Math.min(latin, arabic);
  }
}
