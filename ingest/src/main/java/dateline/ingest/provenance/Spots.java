package dateline.ingest.provenance;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the places of an input that hold values, however broken it is. Places are those of bytes;
 * the input is looked at as ISO 8859-1, in which each byte is a character.
 */
public final class Spots {
  private Spots() {}

  /** The places, in their order. */
  public static List<Spot> of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int start = 0;
    while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) > '\u007F')) {
      start++;
    }
    char first = start < text.length() ? text.charAt(start) : ' ';
    if (first == '<') {
      return new XmlSpots(text).find();
    }
    if (first == '{' || first == '[') {
      List<Spot> found = JsonSpots.find(bytes, text);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return LineSpots.find(text);
  }
}
