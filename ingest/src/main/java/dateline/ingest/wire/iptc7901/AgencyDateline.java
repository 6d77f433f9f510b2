package dateline.ingest.wire.iptc7901;

import dateline.ingest.wire.reading.opening.DatelineLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dateline of a text, also as the agencies of the Alps write it: {@code Bern (sda) Der …}, with
 * no dash between the agency and the first sentence.
 */
final class AgencyDateline {
  private static final Pattern WITHOUT_DASH =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}'’.]*(?:[ /-]\\p{Lu}?[\\p{L}\\p{M}'’.]*){0,5}) ?"
              + "\\(\\p{Ll}{2,6}(?:[/ ,.-]{1,2}\\p{Ll}{2,6}){0,3}\\)\\s+\\S");

  private AgencyDateline() {}

  /** The place as printed; null if the text does not open with one. */
  static @Nullable String ofBody(String body) {
    String usual = DatelineLine.ofBody(body);
    if (usual != null) {
      return usual;
    }
    Matcher matcher = WITHOUT_DASH.matcher(body.substring(0, Math.min(body.length(), 120)));
    return matcher.lookingAt() ? matcher.group(1).strip() : null;
  }
}
