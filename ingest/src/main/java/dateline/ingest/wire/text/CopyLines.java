package dateline.ingest.wire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text, without the frame in which telex wires put it ({@code ZCZC … NNNN}) and
 * without what marks its end. Lines are taken off its top and bottom as they are understood.
 */
final class CopyLines {
  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F]");
  private static final Pattern LINES = Pattern.compile("\r\n?|\n|\f");
  private static final Pattern START =
      Pattern.compile("ZCZC(?!\\p{L}).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile(
          "N{3,4}"
              + "|[-–—*=#(\\[/ ]*(?:ends?(?: (?:item|of (?:story|text)))?|fin|ende|more (?:follows|to"
              + " (?:come|follow))|mehr folgt|fortsetzung folgt)[-–—*=#)\\]/. ]*"
              + "|[-–—*=#(\\[/]+ ?(?:more|a? ?segue|à suivre|suite|sigue|continúa|fine|slut|koniec|конец)"
              + " ?[-–—*=#)\\]/]+"
              + "|(?-i:MORE|SEGUE|A SUIVRE|À SUIVRE|SIGUE|FINE|KONIEC|КОНЕЦ)"
              + "|[-–—*=#(\\[ ]+30[-–—*=#)\\] ]+"
              + "|#[# ]{2,}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<String> lines;
  private int top;
  private int bottom;
  private boolean framed;

  private CopyLines(List<String> lines) {
    this.lines = lines;
    this.bottom = lines.size();
  }

  static CopyLines of(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : LINES.split(text, -1)) {
      lines.add(CONTROLS.matcher(line).replaceAll("").stripTrailing());
    }
    CopyLines copy = new CopyLines(lines);
    if (START.matcher(copy.first()).matches()) {
      copy.dropFirst();
      copy.framed = true;
    }
    copy.dropEnd();
    return copy;
  }

  private void dropEnd() {
    while (END.matcher(last()).matches()) {
      bottom = Math.max(bottom - 1, top);
    }
  }

  /** Whether it stands in the frame of a telex line. */
  boolean isFramed() {
    return framed;
  }

  /** The first line that is left and not blank, stripped; empty when there is none. */
  String first() {
    while (top < bottom && lines.get(top).isBlank()) {
      top++;
    }
    return top < bottom ? lines.get(top).strip() : "";
  }

  /** Takes off the line that {@link #first} gave. */
  void dropFirst() {
    top = Math.min(top + 1, bottom);
  }

  /** The last line that is left and not blank, stripped; empty when there is none. */
  String last() {
    while (bottom > top && lines.get(bottom - 1).isBlank()) {
      bottom--;
    }
    return bottom > top ? lines.get(bottom - 1).strip() : "";
  }

  /** Takes off the line that {@link #last} gave, and what marks the end above it. */
  void dropLast() {
    bottom = Math.max(bottom - 1, top);
    dropEnd();
  }

  /** What is left, in blocks that blank lines part; no block is empty. */
  List<List<String>> blocks() {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines.subList(top, bottom)) {
      if (!line.isBlank()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(List.copyOf(block));
    }
    return List.copyOf(blocks);
  }
}
