package dateline.ingest.proposal;

import dateline.ingest.wire.reading.article.NewsStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the words of an agency for a publication state or an urgency are in IPTC's.
 *
 * @param words IPTC's value for each value of the samples that is understood
 * @param unread the values of the samples that are not
 * @param needed whether any value is not IPTC's already
 */
record ValueTable(Map<String, String> words, List<String> unread, boolean needed) {
  /** The fields that have a few values only. */
  static final Set<String> FIELDS = Set.of("status", "urgency");

  private static final Map<String, String> STATES =
      byWord(
          Map.of(
              "usable",
              "published publish live active final released approved online public ok new update"
                  + " updated correction corrected veröffentlicht freigegeben publié publiée publicado"
                  + " publicada pubblicato",
              "withheld",
              "draft hold held pending review scheduled entwurf gesperrt brouillon borrador bozza",
              "canceled",
              "deleted delete withdrawn withdraw retracted unpublished recalled removed revoked spiked"
                  + " annulled zurückgezogen gelöscht retiré annulé anulado retirado annullato"));

  private static final Map<String, String> URGENCIES =
      byWord(
          Map.of(
              "1", "flash snap blitz",
              "2", "bulletin alert breaking eil eilmeldung alerte alerta",
              "3", "urgent urgente dringend high",
              "5", "normal routine regular standard medium",
              "8", "low"));

  ValueTable {
    words = Map.copyOf(words);
    unread = List.copyOf(unread);
  }

  private static Map<String, String> byWord(Map<String, String> words) {
    Map<String, String> values = new HashMap<>();
    words.forEach((value, said) -> List.of(said.split(" ", -1)).forEach(w -> values.put(w, value)));
    return Map.copyOf(values);
  }

  /** The table for the values of a field. */
  static ValueTable of(String field, List<String> values) {
    Map<String, String> words = new LinkedHashMap<>();
    List<String> unread = new ArrayList<>();
    boolean needed = false;
    for (String value : values.stream().map(String::strip).distinct().toList()) {
      boolean own = isOwn(field, value);
      needed |= !own;
      String meant = own ? value : table(field).get(value.toLowerCase(Locale.ROOT));
      if (meant == null) {
        unread.add(value);
      } else {
        words.put(value, meant);
      }
    }
    return new ValueTable(words, unread, needed);
  }

  private static boolean isOwn(String field, String value) {
    return field.equals("status") ? NewsStatus.of(value) != null : value.matches("[1-9]");
  }

  private static Map<String, String> table(String field) {
    return field.equals("status") ? STATES : URGENCIES;
  }

  /** The values that the field may have. */
  static String allowed(String field) {
    return field.equals("status") ? "usable, withheld, canceled" : "1 to 9";
  }
}
