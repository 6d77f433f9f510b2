package dateline.ingest.wire.reading.opening;

import dateline.ingest.wire.reading.words.WordFile;
import java.util.Locale;
import java.util.Set;

/** Agencies by the names that stand in datelines, for those datelines that only the name marks. */
final class Agency {
  private static final WordFile FILE = WordFile.read(Agency.class, "agencies.txt");
  private static final Set<String> NAMES = FILE.of("name");

  /** Those that end the dateline with their name in brackets, without a dash. */
  private static final Set<String> WITHOUT_DASH = FILE.of("ends-dateline");

  /** Those that stand behind the place and a comma: "Tehran, IRNA - ". */
  private static final Set<String> BEHIND_COMMA = FILE.of("behind-comma");

  private Agency() {}

  /** Whether it is the name of one, in any case. */
  static boolean isOne(String name) {
    return NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a name in brackets is enough to end a dateline; several are parted by slashes. */
  static boolean endsDateline(String inBrackets) {
    for (String name : inBrackets.split("[/,]", -1)) {
      if (!WITHOUT_DASH.contains(name.strip())) {
        return false;
      }
    }
    return true;
  }

  /** Whether its house style is to stand behind the place and a comma. */
  static boolean standsBehindComma(String name) {
    return BEHIND_COMMA.contains(name.strip());
  }
}
