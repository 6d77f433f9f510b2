package dateline.ingest.provenance;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Changes an input at some places, so that it stays as well formed as it was. */
final class Variation {
  private static final String USABLE = "usable";

  private Variation() {}

  /** The input with other values at some places, of the same look: letters stay letters. */
  static byte[] changed(byte[] bytes, List<Spot> spots) {
    byte[] changed = bytes.clone();
    for (Spot spot : spots) {
      if (spot.syntax() == Spot.Syntax.JSON_LITERAL && Character.isLetter(bytes[spot.from()])) {
        continue;
      }
      turn(changed, spot);
    }
    return changed;
  }

  /** The input with nothing at some places, which are in their order. */
  static byte[] without(byte[] bytes, List<Spot> spots) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    StringBuilder left = new StringBuilder(text.length());
    int at = 0;
    for (Spot spot : spots) {
      left.append(text, at, spot.from());
      if (spot.syntax() == Spot.Syntax.JSON_LITERAL) {
        left.append(other(text.substring(spot.from(), spot.to())));
      }
      at = spot.to();
    }
    left.append(text, at, text.length());
    return left.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * The input with {@code canceled} where a place says {@code usable}: what is said most often is
   * also what is taken where nothing is said, and nobody would see that it was read.
   */
  static byte[] killed(byte[] bytes, Spot usable) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String killed = text.substring(0, usable.to() - USABLE.length()) + "canceled";
    return (killed + text.substring(usable.to())).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Whether a place says {@code usable}, or ends with it as a code does. */
  static boolean saysUsable(byte[] bytes, Spot spot) {
    int from = spot.to() - USABLE.length();
    return from >= spot.from()
        && new String(bytes, from, USABLE.length(), StandardCharsets.ISO_8859_1)
            .equalsIgnoreCase(USABLE);
  }

  private static String other(String literal) {
    return switch (literal) {
      case "true" -> "false";
      case "false" -> "true";
      default -> "null";
    };
  }

  private static void turn(byte[] bytes, Spot spot) {
    int at = spot.from();
    while (at < spot.to()) {
      int end = markup(bytes, at, spot);
      if (end > at) {
        at = end;
      } else {
        bytes[at] = turned(bytes[at]);
        at++;
      }
    }
  }

  /** Behind the tag, reference or escape that begins there; there if none does. */
  private static int markup(byte[] bytes, int at, Spot spot) {
    byte b = bytes[at];
    if (b == '\\' && spot.syntax() == Spot.Syntax.JSON_STRING) {
      return Math.min(spot.to(), at + (at + 1 < spot.to() && bytes[at + 1] == 'u' ? 6 : 2));
    }
    if (b != '<' && b != '&') {
      return at;
    }
    byte end = b == '<' ? (byte) '>' : (byte) ';';
    int most = Math.min(spot.to(), b == '<' ? spot.to() : at + 12);
    for (int i = at + 1; i < most; i++) {
      if (bytes[i] == end) {
        return i + 1;
      }
    }
    return at;
  }

  /** The next letter, the next digit; what is neither stays. */
  private static byte turned(byte b) {
    if (b >= '0' && b <= '9') {
      return (byte) (b == '9' ? '1' : b + 1);
    }
    if ((b >= 'a' && b < 'z') || (b >= 'A' && b < 'Z')) {
      return (byte) (b + 1);
    }
    return b == 'z' || b == 'Z' ? (byte) (b - 25) : b;
  }
}
