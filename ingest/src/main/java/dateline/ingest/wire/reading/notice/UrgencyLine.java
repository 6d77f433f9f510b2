package dateline.ingest.wire.reading.notice;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line above a headline that says nothing but how urgent it is: "URGENT", "*** FLASH ***". */
public final class UrgencyLine {
  private static final int LONGEST = 60;
  private static final int FLASH = 1;
  private static final int BULLETIN = 2;
  private static final int URGENT = 3;

  private static final Map<String, Integer> URGENCIES =
      Map.ofEntries(
          Map.entry("flash", FLASH),
          Map.entry("news flash", FLASH),
          Map.entry("newsflash", FLASH),
          Map.entry("snap", FLASH),
          Map.entry("blitz", FLASH),
          Map.entry("blitzmeldung", FLASH),
          Map.entry("молния", FLASH),
          Map.entry("bulletin", BULLETIN),
          Map.entry("alert", BULLETIN),
          Map.entry("news alert", BULLETIN),
          Map.entry("alerte", BULLETIN),
          Map.entry("alerta", BULLETIN),
          Map.entry("breaking", BULLETIN),
          Map.entry("breaking news", BULLETIN),
          Map.entry("eil", BULLETIN),
          Map.entry("eilmeldung", BULLETIN),
          Map.entry("eilt", BULLETIN),
          Map.entry("última hora", BULLETIN),
          Map.entry("ultima hora", BULLETIN),
          Map.entry("ultim'ora", BULLETIN),
          Map.entry("ultimora", BULLETIN),
          Map.entry("spoed", BULLETIN),
          Map.entry("son dakika", BULLETIN),
          Map.entry("عاجل", BULLETIN),
          Map.entry("速報", BULLETIN),
          Map.entry("快讯", BULLETIN),
          Map.entry("快訊", BULLETIN),
          Map.entry("긴급", BULLETIN),
          Map.entry("속보", BULLETIN),
          Map.entry("urgent", URGENT),
          Map.entry("urgente", URGENT),
          Map.entry("dringend", URGENT),
          Map.entry("pilne", URGENT),
          Map.entry("brådskande", URGENT),
          Map.entry("haster", URGENT),
          Map.entry("срочно", URGENT),
          Map.entry("терміново", URGENT));

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
