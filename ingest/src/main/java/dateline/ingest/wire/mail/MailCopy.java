package dateline.ingest.wire.mail;

import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.markup.Html;
import dateline.ingest.wire.reading.embargo.EmbargoLine;
import dateline.ingest.wire.reading.notice.EditorsNote;
import dateline.ingest.wire.reading.notice.KillNotice;
import dateline.ingest.wire.reading.opening.Byline;
import dateline.ingest.wire.reading.opening.DatelineLine;
import dateline.ingest.wire.reading.prose.Paragraphing;
import dateline.ingest.wire.reading.prose.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a mail: what stands above the story is told apart, the signature is left off. */
final class MailCopy {
  private static final int MOST_FORWARDS = 5;
  private static final int SHORT_COVER = 400;
  private static final int LONGEST_HEADLINE = 250;

  /** Three words or more, and neither a sentence nor how one addresses somebody. */
  private static final Pattern HEADLINE = Pattern.compile("\\S++(?: \\S++){2,}+(?<![.!?:,;…])");

  private static final Pattern WHITE = Pattern.compile("\\s+");

  private final List<String> body = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * The paragraphs of the texts before: some mails say the same in two forms, one behind the other.
   */
  private final Set<String> earlier = new HashSet<>();

  private final Set<String> links = new LinkedHashSet<>();
  private final List<String> captions = new ArrayList<>();
  private @Nullable String byline;
  private final List<EmbargoLine> embargoes = new ArrayList<>();
  private boolean killed;
  private @Nullable Forwarded forwarded;

  private MailCopy() {}

  /**
   * Reads the texts of a mail, one behind the other.
   *
   * @param forwards whether a message that the text carries is the story, and not what it answers
   */
  static MailCopy of(MailParts parts, boolean forwards) {
    MailCopy copy = new MailCopy();
    parts.cover().forEach(cover -> copy.note(plain(cover)));
    int before = 0;
    for (MailText text : parts.texts()) {
      for (String paragraph : copy.body.subList(before, copy.body.size())) {
        copy.earlier.add(letters(paragraph));
      }
      before = copy.body.size();
      copy.add(text, forwards);
    }
    copy.replaceBody(MailFooter.without(copy.body));
    return copy;
  }

  private static String plain(MailText text) {
    return text.html() ? Html.read(text.text()).paragraphs() : text.text();
  }

  private void add(MailText text, boolean forwards) {
    String plain = text.text();
    if (text.html()) {
      CopyText read = Html.read(text.text());
      plain = read.paragraphs();
      links.addAll(read.links());
      captions.addAll(read.captions());
    }
    if (forwards && forwarded == null && body.isEmpty()) {
      plain = unwrapped(plain);
    }
    if (text.html()) {
      addParagraphs(plain);
    } else {
      addPlain(plain);
    }
  }

  /** The text of the message that a text carries, or that this one carries in turn. */
  private String unwrapped(String text) {
    String inner = text;
    for (int depth = 0; depth < MOST_FORWARDS; depth++) {
      Optional<Forwarded> found = Forwarded.in(inner);
      // A story above a longer one than itself is a cover; else what is below is what it is about.
      if (found.isEmpty() || found.get().cover().length() > longestCover(found.get())) {
        return inner;
      }
      forwarded = found.get();
      note(forwarded.cover());
      inner = forwarded.text();
    }
    return inner;
  }

  private static int longestCover(Forwarded message) {
    return Math.max(SHORT_COVER, message.text().length());
  }

  /** What somebody wrote above the story is for its editors. */
  private void note(String cover) {
    String note = String.join("\n", MailFooter.without(List.of(beforeSignature(cover))));
    if (!note.isBlank()) {
      notes.add(note.strip());
    }
  }

  private static String beforeSignature(String text) {
    return String.join("\n", text.lines().takeWhile(line -> !isSignature(line)).toList());
  }

  private static boolean isSignature(String line) {
    return line.strip().equals("--");
  }

  private void replaceBody(List<String> paragraphs) {
    body.clear();
    body.addAll(paragraphs);
  }

  private void addPlain(String plain) {
    List<List<String>> blocks = blocks(plain);
    Paragraphing paragraphing = new Paragraphing(blocks);
    blocks.forEach(block -> paragraphing.of(block).forEach(this::add));
  }

  private void addParagraphs(String text) {
    for (String paragraph : text.split("\n\n", -1)) {
      String above = beforeSignature(paragraph);
      if (!above.isBlank()) {
        add(above);
      }
      if (above.length() < paragraph.stripTrailing().length()) {
        return;
      }
    }
  }

  private static List<List<String>> blocks(String text) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String raw : Prose.paragraphs(text).split("\n", -1)) {
      String line = raw.stripTrailing();
      if (isSignature(line)) {
        break;
      }
      if (!line.isBlank()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  private void add(String paragraph) {
    if (!earlier.isEmpty() && earlier.contains(letters(paragraph))) {
      return;
    }
    if (body.isEmpty() ? !told(paragraph) : !signed(paragraph)) {
      body.add(paragraph);
    }
  }

  /** A paragraph whatever its line breaks. */
  private static String letters(String paragraph) {
    return WHITE.matcher(paragraph).replaceAll("");
  }

  /** Takes a paragraph above the story that says something about it. */
  private boolean told(String paragraph) {
    Optional<EmbargoLine> embargoed =
        EmbargoLine.of(paragraph).filter(found -> found.rest().isEmpty());
    Optional<String> note = EditorsNote.of(paragraph);
    Optional<String> by = byline == null ? Byline.of(paragraph) : Optional.empty();
    if (embargoed.isPresent()) {
      embargoes.add(embargoed.get());
    } else if (note.isPresent()) {
      notes.add(note.get());
    } else if (by.isPresent()) {
      byline = Prose.line(by.get());
    } else if (KillNotice.isLine(paragraph)) {
      killed = true;
      notes.add(paragraph);
    } else {
      return false;
    }
    return true;
  }

  /** Takes the by-line below a headline, which many mails repeat above the story. */
  private boolean signed(String paragraph) {
    boolean below = byline == null && body.size() == 1 && HEADLINE.matcher(body.get(0)).matches();
    Optional<String> by = below ? Byline.of(paragraph) : Optional.empty();
    by.ifPresent(names -> byline = Prose.line(names));
    return by.isPresent();
  }

  /** The place that the story is from, also below a headline; null when the text does not say. */
  @Nullable String dateline() {
    String own = DatelineLine.ofBody(body());
    return own == null && body.size() > 1 && HEADLINE.matcher(body.get(0)).matches()
        ? DatelineLine.ofBody(body.get(1))
        : own;
  }

  /**
   * Takes the first paragraph off where it can be a headline and a text stands below it; null when
   * it cannot.
   */
  @Nullable String takeHeadline() {
    String first = body.isEmpty() ? "" : body.get(0).strip();
    boolean possible =
        body.size() > 1
            && first.length() <= LONGEST_HEADLINE
            && HEADLINE.matcher(first).matches()
            && DatelineLine.place(first).isEmpty();
    return possible ? Prose.line(body.remove(0)) : null;
  }

  /** The paragraphs; empty when there are none. */
  String body() {
    return Prose.paragraphs(String.join("\n\n", body));
  }

  /** What is for editors; empty when there is nothing. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Where the text links to. */
  List<String> links() {
    return List.copyOf(links);
  }

  /** The captions of pictures in the text. */
  List<String> captions() {
    return List.copyOf(captions);
  }

  /** Who wrote it; null when the text does not say. */
  @Nullable String byline() {
    return byline;
  }

  /** What says that it is held back; empty when nothing does. */
  List<EmbargoLine> embargoes() {
    return List.copyOf(embargoes);
  }

  /** The message that the text carries; null when it carries none. */
  @Nullable Forwarded forwarded() {
    return forwarded;
  }

  /** Whether it takes a story back. */
  boolean killed() {
    return killed;
  }
}
