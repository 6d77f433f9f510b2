package dateline.ingest.provenance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of a text: its lines, and the values of those that begin with a name and a colon. A
 * character of the text is a byte of the input, so that the letters of other languages are several.
 */
final class LineSpots {
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:([A-Za-z\\x80-\\xFF][A-Za-z\\x80-\\xFF-]{1,40}) ?:[ \\t]+)?([^\\r\\n]*[^\\x00-\\x20\\x7F][^\\r\\n]*)$",
          Pattern.MULTILINE);

  private LineSpots() {}

  static List<Spot> find(String text) {
    List<Spot> spots = new ArrayList<>();
    Lines lines = new Lines(text);
    Matcher matcher = LINE.matcher(text);
    while (matcher.find()) {
      int line = lines.of(matcher.start(2));
      String name = matcher.group(1) == null ? Spot.LINE : inUtf8(matcher.group(1)) + ":";
      spots.add(new Spot(name, line, matcher.start(2), matcher.end(2), Spot.Syntax.LINE));
    }
    return spots;
  }

  private static String inUtf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
