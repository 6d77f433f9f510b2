package dateline.ingest.wire.mail;

import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.markup.Html;
import dateline.ingest.wire.reading.Byline;
import dateline.ingest.wire.reading.EditorsNote;
import dateline.ingest.wire.reading.EmbargoLine;
import dateline.ingest.wire.reading.KillNotice;
import dateline.ingest.wire.reading.Paragraphing;
import dateline.ingest.wire.reading.Prose;
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

  private MailCopy() {}

  /** Reads the texts of a mail, one behind the other. */
  static MailCopy of(MailParts parts) {
    MailCopy copy = new MailCopy();
    int before = 0;
    for (MailText text : parts.texts()) {
      for (String paragraph : copy.body.subList(before, copy.body.size())) {
        copy.earlier.add(letters(paragraph));
      }
      before = copy.body.size();
      if (text.html()) {
        copy.addHtml(text.text());
      } else {
        copy.addPlain(text.text());
      }
    }
    return copy;
  }

  private void addPlain(String plain) {
    List<List<String>> blocks = blocks(plain);
    Paragraphing paragraphing = new Paragraphing(blocks);
    blocks.forEach(block -> paragraphing.of(block).forEach(this::add));
  }

  private void addHtml(String html) {
    CopyText read = Html.read(html);
    for (String paragraph : read.paragraphs().split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        add(paragraph);
      }
    }
    links.addAll(read.links());
    captions.addAll(read.captions());
  }

  private static List<List<String>> blocks(String text) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String raw : Prose.paragraphs(text).split("\n", -1)) {
      String line = raw.stripTrailing();
      if (line.equals("--")) {
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
    if (!body.isEmpty() || !told(paragraph)) {
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

  /** Whether it takes a story back. */
  boolean killed() {
    return killed;
  }
}
