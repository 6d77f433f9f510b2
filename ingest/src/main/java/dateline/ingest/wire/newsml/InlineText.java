package dateline.ingest.wire.newsml;

import dateline.ingest.wire.xml.Base64Text;
import dateline.ingest.wire.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of inline data, out of the encoding that they say they are in. */
final class InlineText {
  private static final Pattern OTHER_THAN_TEXT =
      Pattern.compile("(?i)\\s*(?:(?:image|audio|video|font)/|application/(?:[^;]*\\+)?json\\b).*");

  private InlineText() {}

  /**
   * The text.
   *
   * @param warnings takes why there is none
   * @return null if the data are none, or cannot be decoded
   */
  static @Nullable String of(XmlElement data, List<String> warnings) {
    String said = data.attribute("contenttype");
    String type = said == null ? "" : said;
    if (!isBase64(data)) {
      if (OTHER_THAN_TEXT.matcher(type).matches()) {
        warnings.add("inlineData: '" + type + "' (allowed: text); left out");
        return null;
      }
      return data.text();
    }
    if (!type.toLowerCase(Locale.ROOT).startsWith("text/")) {
      warnings.add("inlineData: base64 of '" + type + "' (allowed: of a text); left out");
      return null;
    }
    String text = Base64Text.decode(data.text());
    if (text == null) {
      warnings.add("inlineData: not the base64 of a text in UTF-8; left out");
    }
    return text;
  }

  /** Whether its encoding is that one, by IPTC's qcode or by its URI. */
  private static boolean isBase64(XmlElement data) {
    String said = data.anyAttribute("encoding", "encodinguri");
    return said != null
        && said.substring(Math.max(said.lastIndexOf(':'), said.lastIndexOf('/')) + 1)
            .equalsIgnoreCase("base64");
  }
}
