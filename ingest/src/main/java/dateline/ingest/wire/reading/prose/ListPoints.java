package dateline.ingest.wire.reading.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The points of a list within a block of lines, by how they begin: "* ", "• ", "- ", "1. ". */
public final class ListPoints {
  private static final Pattern MARK = Pattern.compile("([*•▪●◦‣·–—-])\\s+\\S.*");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]\\s+\\S.*");

  /** Marks that open nothing but points. */
  private static final String SURE = "*•▪●◦‣";

  private final Map<String, Integer> dashes = new HashMap<>();
  private final boolean counts;

  /**
   * Looks at the lines of a block. A dash also opens a line that was broken before a thought, and a
   * number one that was broken before a day: they need company.
   */
  ListPoints(List<String> block) {
    Map<String, Integer> first = new HashMap<>();
    int next = 1;
    boolean inOrder = true;
    for (int i = 0; i < block.size(); i++) {
      String text = block.get(i).strip();
      Matcher mark = MARK.matcher(text);
      if (mark.matches()) {
        // One line of text may stand above a list.
        if (first.merge(mark.group(1), i, Math::min) <= 1) {
          dashes.merge(mark.group(1), 1, Integer::sum);
        }
      } else {
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
          inOrder &= Integer.parseInt(number.group(1)) == next++;
        }
      }
    }
    this.counts = inOrder && next > 2;
  }

  /** Whether a line opens with a mark, or a number, such as points have. */
  public static boolean mayBegin(String line) {
    String text = line.strip();
    return MARK.matcher(text).matches() || NUMBER.matcher(text).matches();
  }

  /** Whether the line of the block begins a point. */
  boolean begin(String line) {
    String text = line.strip();
    Matcher mark = MARK.matcher(text);
    if (mark.matches()) {
      return SURE.contains(mark.group(1)) || dashes.getOrDefault(mark.group(1), 0) > 1;
    }
    return counts && NUMBER.matcher(text).matches();
  }
}
