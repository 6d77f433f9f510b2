package dateline.ingest.wire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text, without the frame in which telex wires put it ({@code ZCZC … NNNN}) and
 * without what marks its end. Lines are taken off its top and bottom as they are understood.
 */
final class CopyLines {
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
    CopyLines copy = new CopyLines(lines(text));
    if (START.matcher(copy.first()).matches()) {
      copy.dropFirst();
      copy.framed = true;
    }
    copy.dropEnd();
    return copy;
  }

  /** The lines, without control characters and white space at their ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int length = text.length();
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      if (c == '\r' || c == '\n' || c == '\f') {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        if (c == '\r' && at + 1 < length && text.charAt(at + 1) == '\n') {
          at++;
        }
      } else if (c == '\t' || !isControl(c)) {
        line.append(c);
      }
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Those of ASCII: what a telex line wrote around its copy. */
  private static boolean isControl(char c) {
    return c < ' ' || c == 0x7f;
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
