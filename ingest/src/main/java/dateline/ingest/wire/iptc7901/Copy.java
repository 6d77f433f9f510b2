package dateline.ingest.wire.iptc7901;

import dateline.ingest.wire.reading.embargo.EmbargoLine;
import dateline.ingest.wire.reading.notice.EditorsNote;
import dateline.ingest.wire.reading.notice.KillNotice;
import dateline.ingest.wire.reading.opening.Byline;
import dateline.ingest.wire.reading.prose.Paragraphing;
import dateline.ingest.wire.reading.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a message: keyword lines, headline, byline, paragraphs; notes are kept apart. */
final class Copy {
  /** A line that is longer than this has been broken. */
  private static final int BROKEN = 38;

  private static final int MOST_HEAD_LINES = 12;

  /** "By Jane Doe, dpa" */
  private static final Pattern AGENCY = Pattern.compile(",\\s*\\p{Ll}{2,6}$");

  /** What follows is for editors: contacts, notes, what is planned. */
  private static final Pattern BACK_MATTER =
      Pattern.compile(
          "#+\\s*(?:\\p{L}+[ -])?(?:notebook|notizblock|bloc-notes)\\b.*"
              + "|(?:#+\\s*)?(?:dpa[ -])?(?:redaktionelle hinweise|editor(?:s'|s’|ial|s)? contacts?"
              + "|dpa[ -](?:kontakte|contacts?))\\s*:?"
              + "|\\*(?: ?\\*){3,}",
          Pattern.CASE_INSENSITIVE);

  private final List<String> keywords = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> body = new ArrayList<>();
  private @Nullable String headline;
  private @Nullable String byline;
  private final List<EmbargoLine> embargoes = new ArrayList<>();
  private boolean killed;

  private Copy() {}

  /** Reads the lines between start and end of text. */
  static Copy of(List<String> lines) {
    Copy copy = new Copy();
    int from = copy.head(lines);
    copy.body(lines.subList(from, lines.size()));
    return copy;
  }

  /** Reads the head and returns the first line of the body. */
  private int head(List<String> lines) {
    int closed = closedAt(lines, 0);
    int at = 0;
    if (closed >= 0) {
      while (closed >= 0) {
        piece(lines.subList(at, closed + 1));
        at = closed + 1;
        closed = closedAt(lines, at);
      }
      return at;
    }
    // Nothing is marked: what stands at the margin above the first blank line is the head.
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    int end = at;
    while (end < lines.size() && !lines.get(end).isBlank() && !isIndented(lines.get(end))) {
      end++;
    }
    boolean alone = end - at <= 4 && lines.subList(end, lines.size()).stream().anyMatch(Copy::any);
    if (alone && end > at) {
      piece(lines.subList(at, end));
      return end;
    }
    return at;
  }

  private static boolean any(String line) {
    return !line.isBlank();
  }

  private static boolean isIndented(String line) {
    return line.startsWith("  ") || line.startsWith("\t");
  }

  /** The next line that closes a piece of the head; -1 when the text comes first. */
  private static int closedAt(List<String> lines, int from) {
    int seen = 0;
    for (int i = from; i < lines.size() && seen < MOST_HEAD_LINES; i++) {
      String line = lines.get(i).stripTrailing();
      if (line.endsWith("=")) {
        return i;
      }
      if (isIndented(line)) {
        return -1;
      }
      seen += line.isBlank() ? 0 : 1;
    }
    return -1;
  }

  private void piece(List<String> lines) {
    StringBuilder unit = new StringBuilder();
    String before = "";
    String above = null;
    for (String line : lines) {
      String text = unclosed(line);
      if (text.isEmpty() || told(text)) {
        continue;
      }
      if (!before.isEmpty() && (before.length() < BROKEN || !mayGoOn(before))) {
        above = unit.toString();
        keywords.add(above);
        unit.setLength(0);
      }
      unit.append(unit.isEmpty() ? "" : " ").append(text);
      before = text;
    }
    String text = unit.toString();
    Optional<String> by = Byline.of(AGENCY.matcher(text).replaceFirst(""));
    if (by.isPresent()) {
      byline = byline == null ? Prose.line(by.get()) : byline;
      if (headline == null && above != null) {
        // One mark closes both the headline and the by-line below it.
        headline = Prose.line(above);
        keywords.remove(above);
      }
    } else if (headline == null) {
      headline = Prose.line(text);
    } else if (!text.isEmpty()) {
      keywords.add(text);
    }
  }

  /** The line without the mark that closes a piece of the head. */
  private static String unclosed(String line) {
    String text = line.strip();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    return text.substring(0, end).strip();
  }

  private static boolean mayGoOn(String line) {
    char last = line.charAt(line.length() - 1);
    return last != ':' && last != ')' && last != '/' && last != '.';
  }

  /** Takes a line that says something about the story. */
  private boolean told(String line) {
    Optional<EmbargoLine> embargoed = EmbargoLine.of(line).filter(found -> found.rest().isEmpty());
    if (embargoed.isPresent()) {
      embargoes.add(embargoed.get());
      return true;
    }
    Optional<String> note = EditorsNote.of(line);
    if (note.isPresent()) {
      notes.add(note.get());
      return true;
    }
    if (KillNotice.isLine(line)) {
      killed = true;
      notes.add(line);
      return true;
    }
    if (KeywordLine.matches(line)) {
      keywords.add(line);
      return true;
    }
    return false;
  }

  private void body(List<String> lines) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (BACK_MATTER.matcher(line.strip()).matches()) {
        break;
      }
      if (!line.isBlank()) {
        block.add(line.stripTrailing());
      } else if (!block.isEmpty()) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    Paragraphing paragraphing = new Paragraphing(blocks);
    for (List<String> each : blocks) {
      for (String paragraph : paragraphing.of(each)) {
        if (!body.isEmpty() || !told(paragraph)) {
          body.add(paragraph);
        }
      }
    }
  }

  /** The headline, without the mark at its end; null when the text has none. */
  @Nullable String headline() {
    return headline;
  }

  /** Who wrote it; null when the head does not say. */
  @Nullable String byline() {
    return byline;
  }

  /** The paragraphs; empty when there are none. */
  String body() {
    return Prose.paragraphs(String.join("\n\n", body));
  }

  /** What the head says besides, such as "1st LEAD". */
  List<String> keywords() {
    return keywords.stream().map(Prose::line).filter(line -> line != null).toList();
  }

  /** What is for editors; empty when there is nothing. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** What says that it is held back; empty when nothing does. */
  List<EmbargoLine> embargoes() {
    return List.copyOf(embargoes);
  }

  /** Whether it takes a story back. */
  boolean killed() {
    return killed
        || keywords.stream().anyMatch(KillNotice::isIn)
        || (headline != null && KillNotice.isIn(headline));
  }
}
