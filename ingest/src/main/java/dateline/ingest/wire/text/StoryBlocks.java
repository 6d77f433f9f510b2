package dateline.ingest.wire.text;

import dateline.ingest.wire.reading.notice.ChangeNote;
import dateline.ingest.wire.reading.opening.Byline;
import dateline.ingest.wire.reading.opening.DatelineLine;
import dateline.ingest.wire.reading.prose.Paragraphing;
import dateline.ingest.wire.reading.prose.Prose;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a story out of blocks of lines that blank lines part: which lines are one paragraph. */
final class StoryBlocks {
  private static final int LONGEST_HEADLINE = 250;
  private static final int LONGEST_FLASH = 150;
  private static final int MOST_NOTE_LINES = 4;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”»“')]*$");

  /** How telex wires end a headline. */
  private static final Pattern CLOSED = Pattern.compile("(?<!\\s)\\s+=+$");

  private final Paragraphing paragraphing;
  private final TextStory story;

  private StoryBlocks(Paragraphing paragraphing, TextStory story) {
    this.paragraphing = paragraphing;
    this.story = story;
  }

  /**
   * Reads a story.
   *
   * @param headline the headline where it does not stand on top of the blocks; null when it does
   */
  static TextStory read(List<List<String>> blocks, @Nullable String headline) {
    TextStory story = new TextStory(headline);
    StoryBlocks reading = new StoryBlocks(new Paragraphing(blocks), story);
    int block = 0;
    while (headline == null
        && block < blocks.size()
        && !reading.opening(blocks.get(block++), block < blocks.size())) {
      // Notes above the headline.
    }
    blocks.subList(block, blocks.size()).forEach(reading::add);
    return story;
  }

  /**
   * The first block: the headline and, line by line, what stands below it without a blank line.
   *
   * @return whether there was more in it than notes
   */
  private boolean opening(List<String> block, boolean moreFollows) {
    int line = changeNote(block);
    if (line < block.size() && isDateline(block, line + 1)) {
      line += byline(block.subList(line, block.size()));
    }
    if (line == block.size()) {
      return false;
    }
    int start = line;
    line = endOfUnit(block, start);
    String first = CLOSED.matcher(joined(block.subList(start, line))).replaceFirst("");
    if (first.length() <= LONGEST_HEADLINE && !isText(first, moreFollows && line == block.size())) {
      story.title(Prose.line(first));
    } else if (line < block.size()) {
      add(block.subList(start, block.size()));
      return true;
    } else {
      story.add(first, false);
    }
    while (line < block.size()) {
      if (story.isOpened() || isDateline(block, line)) {
        add(block.subList(line, block.size()));
        return true;
      }
      int begin = line;
      line += byline(block.subList(line, block.size()));
      if (line == begin) {
        line = endOfUnit(block, begin);
        story.add(joined(block.subList(begin, line)), moreFollows);
      }
    }
    return true;
  }

  /**
   * Where what begins on a line ends: the first line that does not go on with it. The last line
   * before the text may be a dateline's; from there on it is one paragraph a block.
   */
  private int endOfUnit(List<String> block, int begin) {
    int end = begin + 1;
    while (end < block.size() && continues(block, end)) {
      end++;
    }
    return end;
  }

  private static String joined(List<String> lines) {
    return lines.stream().map(String::strip).collect(Collectors.joining(" "));
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

  private boolean continues(List<String> block, int line) {
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
        story.note(change.get());
        return i + 1;
      }
    }
    return 0;
  }

  /** How many lines on top of the block say who wrote it; takes them as the by-line. */
  private int byline(List<String> block) {
    Optional<String> by =
        story.byline() == null ? Byline.of(block.get(0).strip()) : Optional.empty();
    if (by.isEmpty() || (block.size() > 1 && isProse(block))) {
      return 0;
    }
    boolean hasTitle =
        block.size() > 1
            && Byline.isTitle(block.get(1).strip())
            && (block.size() == 2 || isDateline(block, 2));
    story.writtenBy(hasTitle ? by.get() + ", " + block.get(1).strip() : by.get());
    return hasTitle ? 2 : 1;
  }

  /** "By Tuesday, Senator Doe / had changed her mind" is a sentence over two lines. */
  private boolean isProse(List<String> block) {
    return paragraphing.continues(block.get(0), block.get(1))
        || Character.isLowerCase(block.get(1).strip().codePointAt(0));
  }

  private void add(List<String> block) {
    int line = story.isOpened() ? 0 : changeNote(block);
    if (!story.isOpened() && line < block.size()) {
      line += byline(block.subList(line, block.size()));
    }
    if (line < block.size()) {
      paragraphing
          .of(block.subList(line, block.size()))
          .forEach(paragraph -> story.add(paragraph, false));
    }
  }
}
