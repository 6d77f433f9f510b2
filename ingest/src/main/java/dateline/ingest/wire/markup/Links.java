package dateline.ingest.wire.markup;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells links that may be followed from others. */
public final class Links {
  private static final int LONGEST = 4_000;
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\u200B\\uFEFF]+");

  private Links() {}

  /**
   * The link as an article may carry it.
   *
   * @param target the target as written; null gives null
   * @return null if it does not begin with http or https, or is no address
   */
  public static @Nullable String clean(@Nullable String target) {
    if (target == null || target.length() > LONGEST) {
      return null;
    }
    String link = INVISIBLE.matcher(target).replaceAll("").strip().replace(" ", "%20");
    return WEB.matcher(link).matches() ? link : null;
  }
}
