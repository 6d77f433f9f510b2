package dateline.ingest.wire.reading.notice;

import dateline.ingest.wire.reading.words.WordFile;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line above a headline that says nothing but how urgent it is: "URGENT", "*** FLASH ***". */
public final class UrgencyLine {
  private static final int LONGEST = 60;

  private static final Map<String, Integer> URGENCIES =
      WordFile.read(UrgencyLine.class, "urgencies.txt").meanings(Integer::valueOf);

  private static final Pattern WORDS =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(\\p{L}[\\p{L}\\p{M}' ’]*?)(?:[ -]?\\d{1,2})?[^\\p{L}\\p{N}]*");

  private UrgencyLine() {}

  /** The urgency, from 1 to 9 as IPTC has it; empty if the line says anything else. */
  public static Optional<Integer> of(String line) {
    Matcher words = WORDS.matcher(line);
    if (line.length() > LONGEST || !words.matches()) {
      return Optional.empty();
    }
    String said = words.group(1).strip().replace('’', '\'').toLowerCase(Locale.ROOT);
    return Optional.ofNullable(URGENCIES.get(said));
  }
}
