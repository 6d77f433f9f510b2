package dateline.ingest.proposal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells text whose lines are rows of a table, as spreadsheets and databases export it. */
final class TableText {
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

  /** What stands in quotes may have separators and lines of its own. */
  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\"){0,100000}+\"");

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ -]{0,40}");
  private static final int FEWEST_COLUMNS = 3;

  private TableText() {}

  /** Whether the first line names columns, and every other one, none left out, has as many. */
  static boolean is(String text) {
    List<String> lines = QUOTED.matcher(text).replaceAll("").strip().lines().toList();
    return lines.size() > 1
        && SEPARATORS.stream().anyMatch(separator -> isTable(lines, String.valueOf(separator)));
  }

  private static boolean isTable(List<String> lines, String separator) {
    List<String> names = cells(lines.get(0), separator);
    return names.size() >= FEWEST_COLUMNS
        && names.stream().allMatch(name -> NAME.matcher(name).matches())
        && lines.stream().allMatch(line -> cells(line, separator).size() == names.size());
  }

  private static List<String> cells(String line, String separator) {
    return Stream.of(line.split(Pattern.quote(separator), -1)).map(String::strip).toList();
  }
}
