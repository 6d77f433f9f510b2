package dateline.ingest.wire.text;

import dateline.ingest.wire.reading.Byline;
import dateline.ingest.wire.reading.DatelineLine;
import dateline.ingest.wire.reading.EditorsNote;
import dateline.ingest.wire.reading.Paragraphing;
import dateline.ingest.wire.reading.PrintedDate;
import dateline.ingest.wire.reading.Prose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The story between header and source line: headline, standfirst, captions, text. */
final class TextStory {
  private static final int LONGEST_HEADLINE = 250;
  private static final int LONGEST_SUMMARY = 600;

  private final List<String> body = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private @Nullable String headline;
  private @Nullable String summary;
  private @Nullable String byline;
  private @Nullable Instant date;
  private @Nullable String photoCredit;

  private TextStory() {}

  /**
   * Reads blocks of lines that blank lines part.
   *
   * @param headline the headline where it does not stand on top of them; null when it does
   */
  static TextStory of(List<List<String>> blocks, @Nullable String headline) {
    TextStory story = new TextStory();
    story.headline = headline;
    if (headline != null) {
      Paragraphing paragraphing = new Paragraphing(blocks);
      blocks.stream()
          .flatMap(block -> paragraphing.of(block).stream())
          .forEach(paragraph -> story.add(paragraph, false));
    } else if (!blocks.isEmpty()) {
      Paragraphing paragraphing = new Paragraphing(blocks);
      List<List<String>> rest = blocks.subList(1, blocks.size());
      story.opening(blocks.get(0), paragraphing, !rest.isEmpty());
      for (List<String> block : rest) {
        paragraphing.of(block).forEach(paragraph -> story.add(paragraph, false));
      }
    }
    return story;
  }

  /** The first block: the headline and, line by line, what stands below it without a blank line. */
  private void opening(List<String> block, Paragraphing paragraphing, boolean moreFollows) {
    int line = 0;
    StringBuilder unit = new StringBuilder(block.get(line++).strip());
    // The last line before the text may be a dateline's; from there on it is one paragraph a block.
    while (line < block.size() && paragraphing.continues(block.get(line - 1), block.get(line))) {
      unit.append(' ').append(block.get(line++).strip());
    }
    String first = unit.toString();
    if (first.length() <= LONGEST_HEADLINE && DatelineLine.place(first).isEmpty()) {
      headline = Prose.line(first);
    } else if (line < block.size()) {
      paragraphing.of(block).forEach(paragraph -> add(paragraph, false));
      return;
    } else {
      add(first, false);
    }
    while (line < block.size()) {
      if (!body.isEmpty() || DatelineLine.place(block.get(line).strip()).isPresent()) {
        List<String> rest = block.subList(line, block.size());
        paragraphing.of(rest).forEach(paragraph -> add(paragraph, false));
        return;
      }
      unit = new StringBuilder(block.get(line++).strip());
      while (line < block.size() && paragraphing.continues(block.get(line - 1), block.get(line))) {
        unit.append(' ').append(block.get(line++).strip());
      }
      add(unit.toString(), moreFollows);
    }
  }

  private void add(String paragraph, boolean mayBeSummary) {
    Optional<Caption> caption = Caption.of(paragraph);
    Optional<String> note = EditorsNote.of(paragraph);
    if (caption.isPresent()) {
      caption(caption.get());
    } else if (note.isPresent()) {
      notes.add(note.get());
    } else if (!body.isEmpty() || !preliminary(paragraph, mayBeSummary)) {
      body.add(paragraph);
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
