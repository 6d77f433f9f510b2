package dateline.publish.ninjs;

import dateline.model.Article;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The URIs that a story, its parts and its labels go by. */
final class Uris {
  /** What looks like the scheme of any other URI may be an agency's own kind of number. */
  private static final Set<String> GUID_SCHEMES = Set.of("http", "https", "tag", "urn");

  private static final Set<String> WEB_SCHEMES = Set.of("http", "https");
  private static final String UNRESERVED = "-._~:";

  private Uris() {}

  /** The agency's guid where it is a URI, else one made from the story's id. */
  static String of(Article article) {
    return hasScheme(article.getGuid(), GUID_SCHEMES) ? article.getGuid() : urn(article);
  }

  /** A part of a story, such as a picture that came with it. */
  static String part(Article article, String name) {
    return urn(article) + "#" + name;
  }

  /** The concept of a code in a vocabulary of the IPTC; null for any other vocabulary. */
  static @Nullable String concept(String scheme, String code) {
    if (!code.chars().allMatch(c -> c >= '0' && c <= '9') || code.isEmpty()) {
      return null;
    }
    return switch (scheme) {
      case "medtop" -> "http://cv.iptc.org/newscodes/mediatopic/" + code;
      case "subj" -> "http://cv.iptc.org/newscodes/subjectcode/" + code;
      default -> null;
    };
  }

  /** Whether the text is an address on the web, whole and well formed. */
  static boolean isWeb(String text) {
    return hasScheme(text, WEB_SCHEMES);
  }

  private static boolean hasScheme(String text, Set<String> schemes) {
    try {
      URI uri = new URI(text);
      // RFC 3986 knows no other characters than ASCII; Java's URI does.
      return uri.getScheme() != null
          && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.toASCIIString().equals(text);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String urn(Article article) {
    StringBuilder urn = new StringBuilder("urn:dateline:");
    for (byte b : article.getId().getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if ((c < 0x80 && Character.isLetterOrDigit(c)) || UNRESERVED.indexOf(c) >= 0) {
        urn.append(c);
      } else {
        urn.append('%').append("%02X".formatted(b));
      }
    }
    return urn.toString();
  }
}
