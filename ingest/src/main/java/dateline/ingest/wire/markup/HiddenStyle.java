package dateline.ingest.wire.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its style whether an element is one that no reader is to see, as preheaders are. */
final class HiddenStyle {
  private static final int LONGEST = 2_000;

  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?:^|;)(?:display:none|visibility:hidden|opacity:0+(?:\\.0+)?%?|mso-hide:all"
              + "|max-height:0(?:px)?)(?:!important)?(?:;|$)");

  /** Layouts set it around all their text, which sets it anew. */
  private static final Pattern NO_SIZE =
      Pattern.compile("(?:^|;)font-size:[01](?:\\.0+)?(?:px|pt|em|%)?(?:!important)?(?:;|$)");

  private HiddenStyle() {}

  /** Whether all of the element is hidden. */
  static boolean hides(@Nullable String style) {
    return style != null && HIDDEN.matcher(plain(style)).find();
  }

  /** Whether text that stands in the element itself is hidden. */
  static boolean hidesText(@Nullable String style) {
    return style != null && NO_SIZE.matcher(plain(style)).find();
  }

  private static String plain(String style) {
    String some = style.length() > LONGEST ? style.substring(0, LONGEST) : style;
    return some.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }
}
