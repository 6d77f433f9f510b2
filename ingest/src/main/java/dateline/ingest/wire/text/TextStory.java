package dateline.ingest.wire.text;

import dateline.ingest.wire.reading.notice.EditorsNote;
import dateline.ingest.wire.reading.opening.Byline;
import dateline.ingest.wire.reading.prose.ListPoints;
import dateline.ingest.wire.reading.prose.Prose;
import dateline.ingest.wire.reading.time.PrintedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The story between header and source line: headline, standfirst, captions, text; it tells what
 * each paragraph is, in the order in which they come.
 */
final class TextStory {
  private static final int LONGEST_SUMMARY = 600;

  private final List<String> body = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean opened;
  private @Nullable String headline;
  private @Nullable String summary;
  private @Nullable String byline;
  private @Nullable Instant date;
  private @Nullable String photoCredit;

  /** Begins with the headline; null when it stands in the text, or there is none. */
  TextStory(@Nullable String headline) {
    this.headline = headline;
  }

  /** Gives it the headline that was found in the text; null when there is none after all. */
  void title(@Nullable String found) {
    headline = found;
  }

  /** Whether the text itself has begun. */
  boolean isOpened() {
    return opened;
  }

  /** Takes a note that is for editors only. */
  void note(String note) {
    notes.add(note);
  }

  /** Takes who wrote it. */
  void writtenBy(String by) {
    byline = by;
  }

  /**
   * Takes a paragraph for what it is.
   *
   * @param mayBeSummary whether it stands where a standfirst does
   */
  void add(String paragraph, boolean mayBeSummary) {
    Optional<Caption> caption = Caption.of(paragraph);
    Optional<String> note = EditorsNote.of(paragraph);
    if (caption.isPresent()) {
      caption(caption.get());
    } else if (note.isPresent()) {
      notes.add(note.get());
    } else if (opened || !preliminary(paragraph, mayBeSummary)) {
      body.add(paragraph);
      // Below the headline of an agency stand points, and below these the by-line.
      opened |= !ListPoints.mayBegin(paragraph);
    }
  }

  private void caption(Caption caption) {
    if (!caption.text().isEmpty()) {
      captions.add(caption.text());
    }
    if (photoCredit == null) {
      photoCredit = caption.credit();
    }
  }

  /** What stands between the headline and the text. */
  private boolean preliminary(String paragraph, boolean mayBeSummary) {
    Optional<LocalDate> printed = PrintedDate.parse(paragraph);
    if (printed.isPresent()) {
      date = printed.get().atStartOfDay(ZoneOffset.UTC).toInstant();
      return true;
    }
    Optional<String> by = byline == null ? Byline.of(paragraph) : Optional.empty();
    if (by.isPresent()) {
      byline = by.get();
      return true;
    }
    if (mayBeSummary && summary == null && paragraph.length() <= LONGEST_SUMMARY) {
      summary = Prose.line(paragraph);
      return true;
    }
    return false;
  }

  /** The headline; null when the text has none. */
  @Nullable String headline() {
    return headline;
  }

  /** The standfirst; null when the text has none. */
  @Nullable String summary() {
    return summary;
  }

  /** Who wrote it; null when it does not say. */
  @Nullable String byline() {
    return byline;
  }

  /** The date that is printed above the text; null when there is none. */
  @Nullable Instant date() {
    return date;
  }

  /** The paragraphs and subheads, parted by a blank line; empty when there are none. */
  String body() {
    return Prose.paragraphs(String.join("\n\n", body));
  }

  /** Captions, without their credits. */
  List<String> captions() {
    return captions.stream().map(Prose::paragraphs).toList();
  }

  /** Whose the pictures are; null when no caption says so. */
  @Nullable String photoCredit() {
    return Prose.line(photoCredit);
  }

  /** What is for editors only; null when there is nothing. */
  @Nullable String note() {
    return notes.isEmpty() ? null : String.join("\n", notes);
  }

  /** What is missing. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (headline == null) {
      warnings.add("headline: none found");
    }
    if (body.isEmpty()) {
      warnings.add("text: none found, the story is only a headline");
    }
    return List.copyOf(warnings);
  }
}
