package dateline.ingest.wire.text;

import dateline.ingest.wire.reading.embargo.EmbargoLine;
import dateline.ingest.wire.reading.notice.EditorsNote;
import dateline.ingest.wire.reading.notice.KillNotice;
import dateline.ingest.wire.reading.notice.UrgencyLine;
import dateline.ingest.wire.reading.prose.Prose;
import dateline.ingest.wire.reading.time.PrintedDate;
import dateline.ingest.wire.reading.time.WireTime;
import dateline.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the lines above the headline and below the text say: date and desk, embargo, kill, source.
 */
final class TextHeader {
  private static final int MOST_LINES = 12;
  private static final Pattern DATE =
      Pattern.compile("date[: ]\\s*(\\d{4}-\\d{2}-\\S{2,})(?:\\s+(.+))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:source|sources|quelle|quellen|fuente|fuentes|fonte|bron|المصدر|مصدر)\\s*[:：]\\s*(.{1,120})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOVE_FILING =
      Pattern.compile("[A-Z0-9]{1,4}[-/][A-Z0-9]{1,4}|ISSN [\\d -]{8,13}[\\dX]");

  private final @Nullable ZoneId zone;
  private final List<String> warnings = new ArrayList<>();
  private Status status = Status.USABLE;
  private @Nullable Instant date;
  private @Nullable String desk;
  private final List<EmbargoLine> embargoes = new ArrayList<>();
  private @Nullable String credit;
  private @Nullable String note;
  private @Nullable Integer urgency;
  private boolean filed;

  private TextHeader(@Nullable ZoneId zone) {
    this.zone = zone;
  }

  /** Takes the lines that it understands off the top and the bottom. */
  static TextHeader of(CopyLines lines, @Nullable ZoneId zone) {
    TextHeader header = new TextHeader(zone);
    for (int i = 0; i < MOST_LINES && header.top(lines.first()); i++) {
      lines.dropFirst();
    }
    for (int i = 0; i < MOST_LINES && header.bottom(lines.last()); i++) {
      lines.dropLast();
    }
    return header;
  }

  private boolean top(String line) {
    Matcher dated = DATE.matcher(line);
    if (dated.matches()) {
      date(dated.group(1));
      desk(dated.group(2));
      return true;
    }
    Optional<EmbargoLine> embargoed = EmbargoLine.of(line).filter(found -> found.rest().isEmpty());
    if (embargoed.isPresent()) {
      embargoes.add(embargoed.get());
      return true;
    }
    if (KillNotice.isLine(line)) {
      status = Status.CANCELED;
      note(line);
      return true;
    }
    Optional<String> toEditors = EditorsNote.of(line);
    if (toEditors.isPresent()) {
      note(toEditors.get());
      return true;
    }
    Optional<Integer> urgent = UrgencyLine.of(line);
    if (urgent.isPresent()) {
      urgency = urgency == null ? urgent.get() : Integer.valueOf(Math.min(urgency, urgent.get()));
      return true;
    }
    if (DeskLine.isVersion(line)) {
      note(line);
      return true;
    }
    Optional<LocalDate> printed = PrintedDate.parse(line);
    if (printed.isPresent()) {
      date = printed.get().atStartOfDay(ZoneOffset.UTC).toInstant();
      return true;
    }
    return bottom(line);
  }

  private boolean bottom(String line) {
    Matcher source = SOURCE.matcher(line);
    if (source.matches()) {
      credit = credit == null ? Prose.line(source.group(1)) : credit;
      return true;
    }
    if (DeskLine.isLength(line)) {
      return true;
    }
    Optional<WireTime> filing = Filing.of(line, zone);
    filing.ifPresent(this::filed);
    // The letters of who wrote and who sent it, or the wire's number, stand above the time.
    return filing.isPresent() || (filed && ABOVE_FILING.matcher(line).matches());
  }

  private void date(String text) {
    WireTime time = WireTime.parse(text, zone);
    date = time.time();
    if (time.problem() != null) {
      warnings.add("date: " + time.problem());
    }
  }

  private void filed(WireTime time) {
    filed = true;
    date = date == null ? time.time() : date;
    if (time.problem() != null) {
      warnings.add("date: " + time.problem());
    }
  }

  private void desk(@Nullable String text) {
    desk = Prose.line(text);
    if (desk != null && KillNotice.isIn(desk)) {
      status = Status.CANCELED;
    }
  }

  private void note(String text) {
    note = note == null ? text : note + "\n" + text;
  }

  /** Whether the story may be used. */
  Status status() {
    return status;
  }

  /** When it was made; null when the header does not say. */
  @Nullable Instant date() {
    return date;
  }

  /** The desk or slug beside the date; null when there is none. */
  @Nullable String desk() {
    return desk;
  }

  /** What says that it is under an embargo; empty when nothing does. */
  List<EmbargoLine> embargoes() {
    return List.copyOf(embargoes);
  }

  /** What the source line says; null when there is none. */
  @Nullable String credit() {
    return credit;
  }

  /** From 1 to 9; null when no line says how urgent it is. */
  @Nullable Integer urgency() {
    return urgency;
  }

  /** What is for editors only; null when there is nothing. */
  @Nullable String note() {
    return note;
  }

  /** What could not be understood. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }
}
