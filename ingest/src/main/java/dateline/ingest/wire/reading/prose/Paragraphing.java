package dateline.ingest.wire.reading.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines: joins what was broken at 70 or 80 columns, leaves alone what is a
 * paragraph a line, and keeps the lines of tables and lists.
 */
public final class Paragraphing {
  /** The widest column that wires break lines at; a longer line is a paragraph. */
  private static final int WIDEST = 100;

  /** The narrowest; where all lines are shorter, none was broken. */
  private static final int NARROWEST = 35;

  private static final double FULL = 0.55;
  private static final Pattern TABLE = Pattern.compile(".*(?:\\S {3,}\\S|\\||\\t).*");

  private final int width;

  /** Measures the text by its blocks. */
  public Paragraphing(List<List<String>> blocks) {
    this.width =
        blocks.stream()
            .flatMap(List::stream)
            .mapToInt(line -> line.strip().length())
            .max()
            .orElse(0);
  }

  /** The paragraphs of a block. */
  public List<String> of(List<String> block) {
    List<String> paragraphs = new ArrayList<>();
    ListPoints atEdge = new ListPoints(block);
    if (block.stream().anyMatch(line -> !isIndented(line) && atEdge.begin(line))) {
      // The second lines of such points are indented, and no paragraphs.
      list(block, atEdge, paragraphs);
      return List.copyOf(paragraphs);
    }
    for (List<String> part : indented(block)) {
      ListPoints points = new ListPoints(part);
      if (part.stream().anyMatch(points::begin)) {
        list(part, points, paragraphs);
      } else if (part.size() == 1 || broken(part)) {
        paragraphs.add(join(part, " "));
      } else if (width > WIDEST) {
        part.forEach(line -> paragraphs.add(line.strip()));
      } else {
        paragraphs.add(join(part, "\n"));
      }
    }
    return List.copyOf(paragraphs);
  }

  /** A list: each point begins a line, and goes on in those that have no mark. */
  private void list(List<String> lines, ListPoints marks, List<String> paragraphs) {
    List<String> above = new ArrayList<>();
    List<List<String>> points = new ArrayList<>();
    for (String line : lines) {
      if (marks.begin(line)) {
        points.add(new ArrayList<>(List.of(line)));
      } else if (points.isEmpty()) {
        above.add(line);
      } else {
        points.get(points.size() - 1).add(line);
      }
    }
    if (!above.isEmpty()) {
      paragraphs.addAll(of(above));
    }
    List<String> printed =
        points.stream().map(point -> join(point, width > WIDEST ? "\n" : " ")).toList();
    if (width > WIDEST) {
      paragraphs.addAll(printed);
    } else {
      paragraphs.add(String.join("\n", printed));
    }
  }

  /** Whether a line, and the one after it, look like one that was broken. */
  public boolean continues(String line, String next) {
    return width <= WIDEST
        && width >= NARROWEST
        && isFull(line)
        && !isTable(line)
        && !ListPoints.mayBegin(next)
        && (Character.isLowerCase(next.strip().codePointAt(0))
            || (line.strip().length() > 0.8 * width && !endsSentence(line)));
  }

  private boolean broken(List<String> lines) {
    return width <= WIDEST
        && lines.subList(0, lines.size() - 1).stream().allMatch(this::isFull)
        && lines.stream().noneMatch(Paragraphing::isTable);
  }

  private static boolean isTable(String line) {
    // Most lines have nothing of it: the expression goes back and forth over all of them.
    boolean mayBe = line.indexOf('|') >= 0 || line.indexOf('\t') >= 0 || line.contains("   ");
    return mayBe && TABLE.matcher(line.strip()).matches();
  }

  private boolean isFull(String line) {
    return line.strip().length() >= FULL * width;
  }

  private static boolean endsSentence(String line) {
    String end = line.stripTrailing();
    return !end.isEmpty() && ".!?:\"”»".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  /** Some wires part paragraphs by indenting their first lines. */
  private static List<List<String>> indented(List<String> block) {
    long indents = block.stream().filter(Paragraphing::isIndented).count();
    if (indents == 0 || indents * 5 > block.size() * 3L) {
      return List.of(block);
    }
    List<List<String>> parts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (String line : block) {
      if (isIndented(line) && !part.isEmpty()) {
        parts.add(List.copyOf(part));
        part.clear();
      }
      part.add(line);
    }
    parts.add(List.copyOf(part));
    return parts;
  }

  private static boolean isIndented(String line) {
    return line.startsWith("  ") || line.startsWith("\t");
  }

  private static String join(List<String> lines, String with) {
    return String.join(with, lines.stream().map(String::strip).toList());
  }
}
