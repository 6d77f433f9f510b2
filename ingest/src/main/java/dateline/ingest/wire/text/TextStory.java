package dateline.ingest.wire.text;

import dateline.ingest.wire.reading.Byline;
import dateline.ingest.wire.reading.ChangeNote;
import dateline.ingest.wire.reading.DatelineLine;
import dateline.ingest.wire.reading.EditorsNote;
import dateline.ingest.wire.reading.ListPoints;
import dateline.ingest.wire.reading.Paragraphing;
import dateline.ingest.wire.reading.PrintedDate;
import dateline.ingest.wire.reading.Prose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The story between header and source line: headline, standfirst, captions, text. */
final class TextStory {
  private static final int LONGEST_HEADLINE = 250;
  private static final int LONGEST_SUMMARY = 600;
  private static final int LONGEST_FLASH = 150;
  private static final int MOST_NOTE_LINES = 4;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”»“')]*$");

  /** How telex wires end a headline. */
  private static final Pattern CLOSED = Pattern.compile("(?<!\\s)\\s+=+$");

  private final List<String> body = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean opened;
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
    Paragraphing paragraphing = new Paragraphing(blocks);
    int block = 0;
    while (headline == null
        && block < blocks.size()
        && !story.opening(blocks.get(block++), paragraphing, block < blocks.size())) {
      // Notes above the headline.
    }
    for (List<String> rest : blocks.subList(block, blocks.size())) {
      story.add(rest, paragraphing);
    }
    return story;
  }

  /**
   * The first block: the headline and, line by line, what stands below it without a blank line.
   *
   * @return whether there was more in it than notes
   */
  private boolean opening(List<String> block, Paragraphing paragraphing, boolean moreFollows) {
    int line = changeNote(block);
    if (line < block.size() && isDateline(block, line + 1)) {
      line += byline(block.subList(line, block.size()), paragraphing);
    }
    if (line == block.size()) {
      return false;
    }
    int start = line;
    StringBuilder unit = new StringBuilder(block.get(line++).strip());
    // The last line before the text may be a dateline's; from there on it is one paragraph a block.
    while (line < block.size() && continues(paragraphing, block, line)) {
      unit.append(' ').append(block.get(line++).strip());
    }
    String first = CLOSED.matcher(unit).replaceFirst("");
    if (first.length() <= LONGEST_HEADLINE && !isText(first, moreFollows && line == block.size())) {
      headline = Prose.line(first);
    } else if (line < block.size()) {
      add(block.subList(start, block.size()), paragraphing);
      return true;
    } else {
      add(first, false);
    }
    while (line < block.size()) {
      if (opened || isDateline(block, line)) {
        add(block.subList(line, block.size()), paragraphing);
        return true;
      }
      int by = byline(block.subList(line, block.size()), paragraphing);
      line += by;
      if (by == 0) {
        unit = new StringBuilder(block.get(line++).strip());
        while (line < block.size() && continues(paragraphing, block, line)) {
          unit.append(' ').append(block.get(line++).strip());
        }
        add(unit.toString(), moreFollows);
      }
    }
    return true;
  }

  /**
   * Whether the first line is text. One that opens in capitals ("GAZA - What we know") is as likely
   * a headline, when a text follows and it does not end as a sentence does.
   */
  private static boolean isText(String first, boolean textFollows) {
    boolean sentence = SENTENCE_END.matcher(first).find();
    return DatelineLine.signedPlace(first).isPresent()
        || ((!textFollows || sentence) && DatelineLine.place(first).isPresent())
        // All that there is, and longer than anybody would print above a text.
        || (!textFollows && sentence && first.length() > LONGEST_FLASH);
  }

  private static boolean isDateline(List<String> block, int line) {
    return line < block.size() && DatelineLine.place(block.get(line).strip()).isPresent();
  }

  private static boolean isIndented(String line) {
    return line.startsWith("  ") || line.startsWith("\t");
  }

  private static boolean continues(Paragraphing paragraphing, List<String> block, int line) {
    return paragraphing.continues(block.get(line - 1), block.get(line))
        && !(isDateline(block, line) && isIndented(block.get(line)))
        && Byline.of(block.get(line).strip()).isEmpty();
  }

  /** How many lines on top of the block tell the desks what is new; takes them as a note. */
  private int changeNote(List<String> block) {
    if (!block.get(0).strip().startsWith("(")) {
      return 0;
    }
    StringBuilder note = new StringBuilder();
    for (int i = 0; i < Math.min(block.size(), MOST_NOTE_LINES); i++) {
      note.append(i == 0 ? "" : " ").append(block.get(i).strip());
      Optional<String> change = ChangeNote.of(note.toString());
      if (change.isPresent()) {
        notes.add(change.get());
        return i + 1;
      }
    }
    return 0;
  }

  /** How many lines on top of the block say who wrote it; takes them as the by-line. */
  private int byline(List<String> block, Paragraphing paragraphing) {
    Optional<String> by = byline == null ? Byline.of(block.get(0).strip()) : Optional.empty();
    if (by.isEmpty() || (block.size() > 1 && isProse(block, paragraphing))) {
      return 0;
    }
    byline = by.get();
    if (block.size() > 1
        && Byline.isTitle(block.get(1).strip())
        && (block.size() == 2 || isDateline(block, 2))) {
      byline = byline + ", " + block.get(1).strip();
      return 2;
    }
    return 1;
  }

  /** "By Tuesday, Senator Doe / had changed her mind" is a sentence over two lines. */
  private static boolean isProse(List<String> block, Paragraphing paragraphing) {
    return paragraphing.continues(block.get(0), block.get(1))
        || Character.isLowerCase(block.get(1).strip().codePointAt(0));
  }

  private void add(List<String> block, Paragraphing paragraphing) {
    int line = opened ? 0 : changeNote(block);
    if (!opened && line < block.size()) {
      line += byline(block.subList(line, block.size()), paragraphing);
    }
    if (line < block.size()) {
      paragraphing
          .of(block.subList(line, block.size()))
          .forEach(paragraph -> add(paragraph, false));
    }
  }

  private void add(String paragraph, boolean mayBeSummary) {
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
