package dateline.ingest.wire.anpa;

import dateline.ingest.wire.reading.embargo.EmbargoLine;
import dateline.ingest.wire.reading.notice.EditorsNote;
import dateline.ingest.wire.reading.notice.KillNotice;
import dateline.ingest.wire.reading.notice.UrgencyLine;
import dateline.ingest.wire.reading.opening.Byline;
import dateline.ingest.wire.reading.prose.Prose;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a message: the keyword line, then the lines of the head, each from {@code ^} to
 * {@code <} or {@code =}, then paragraphs that are indented or marked.
 */
final class Copy {
  private static final Pattern FORMAT_CODE = Pattern.compile("^\\^?\\*\\d+<?\\s*");

  /** A line across the page, between parts of the text. */
  private static final Pattern RULE = Pattern.compile("[_—-]*");

  private static final Pattern WORDS = Pattern.compile("(?<!\\s)\\s*,\\s*\\d{1,5}$");
  private static final Pattern PHOTOS =
      Pattern.compile("(?:AP|UPI|Reuters|CP|AFP|EPA)?\\s*(?:Photos?|Graphics?|Video)\\b.{0,200}");
  private static final Pattern BRACKETED = Pattern.compile("[(\\[](.*)[)\\]]", Pattern.DOTALL);
  private static final Pattern AGENCY_LINE =
      Pattern.compile(
          "((?:The )?(?:Associated Press|Canadian Press|United Press International|Reuters))"
              + "(?: (?:Staff )?Writers?| [A-Z]\\w+ Writers?| Correspondent)?|AP [A-Z][\\w ]{2,40}");

  private final @Nullable ZoneId zone;
  private final List<String> notes = new ArrayList<>();
  private final List<String> body = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private @Nullable String keyword;
  private @Nullable String headline;
  private @Nullable String byline;
  private @Nullable String credit;
  private final List<EmbargoLine> embargoes = new ArrayList<>();
  private @Nullable Filing filing;
  private @Nullable Integer urgency;
  private boolean inHead = true;
  private boolean killed;

  private Copy(@Nullable ZoneId zone) {
    this.zone = zone;
  }

  /**
   * Reads the lines after the start of text, to the end of the message.
   *
   * @param zone the zone of times that carry none; null when it is not known
   */
  static Copy of(List<String> lines, @Nullable ZoneId zone) {
    Copy copy = new Copy(zone);
    for (int i = 0; i < lines.size(); i++) {
      StringBuilder line = new StringBuilder(lines.get(i).stripTrailing());
      while (goesOn(line, i + 1 < lines.size() ? lines.get(i + 1) : "")) {
        line.append(' ').append(lines.get(++i).strip());
      }
      copy.line(line.toString());
    }
    copy.endParagraph();
    return copy;
  }

  /** Whether a marked line has been broken: it is not closed, and the next one does not open. */
  private static boolean goesOn(StringBuilder line, String next) {
    return Typesetting.isMarked(line)
        && !Typesetting.isClosed(line)
        && !next.isBlank()
        && !Typesetting.isMarked(next)
        && !Character.isWhitespace(next.charAt(0));
  }

  private void line(String line) {
    Optional<Filing> filed = Filing.of(line, zone);
    if (filed.isPresent()) {
      filing = filing == null ? filed.get() : filing;
      endParagraph();
    } else if (line.isBlank()) {
      endParagraph();
    } else if (keyword == null) {
      keyword(line);
    } else if (Typesetting.isMarked(line)) {
      endParagraph();
      marked(line);
    } else {
      copy(line);
    }
  }

  /** The first line; a code for the format of the text may stand before it. */
  private void keyword(String line) {
    String text = Typesetting.bare(FORMAT_CODE.matcher(line).replaceFirst(""));
    if (text.isEmpty()) {
      return;
    }
    keyword = WORDS.matcher(text).replaceFirst("");
  }

  private void marked(String line) {
    String text = Typesetting.plain(Typesetting.bare(line));
    if (text.isEmpty()) {
      return;
    }
    if (RULE.matcher(text).matches()) {
      inHead = false;
      return;
    }
    if (inHead && (told(text) || (headline == null && urgent(text)))) {
      return;
    }
    if (inHead && headline == null) {
      headline = text;
    } else if (!inHead || !Typesetting.isClosed(line)) {
      // The lines of a list, and heads within the text.
      inHead = false;
      body.add(text);
    } else {
      Matcher agency = AGENCY_LINE.matcher(text);
      if (!agency.matches()) {
        notes.add(text);
      } else if (credit == null) {
        credit = agency.group(1);
      }
    }
  }

  /** Takes a line above the headline that says only how urgent the story is. */
  private boolean urgent(String text) {
    Optional<Integer> said = UrgencyLine.of(text);
    if (said.isPresent()) {
      urgency = urgency == null ? said.get() : urgency;
      notes.add(text);
    }
    return said.isPresent();
  }

  private void copy(String line) {
    if (Character.isWhitespace(line.charAt(0))) {
      endParagraph();
    }
    String text = Typesetting.bare(line);
    if (paragraph.isEmpty() && inHead && body.isEmpty() && told(text)) {
      return;
    }
    inHead = false;
    paragraph.append(paragraph.isEmpty() ? "" : " ").append(text);
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      body.add(Typesetting.plain(paragraph.toString()));
      paragraph.setLength(0);
    }
  }

  /** Takes a line that says something about the story. */
  private boolean told(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    String inside = bracketed.matches() ? bracketed.group(1).strip() : text;
    Optional<String> note = EditorsNote.of(inside);
    Optional<EmbargoLine> embargoed =
        EmbargoLine.of(inside).filter(found -> found.rest().isEmpty());
    Optional<String> by = byline == null ? Byline.of(inside) : Optional.empty();
    if (note.isPresent()) {
      notes.add(note.get());
    } else if (embargoed.isPresent()) {
      embargoes.add(embargoed.get());
    } else if (by.isPresent()) {
      byline = Prose.line(by.get());
    } else if (KillNotice.isLine(inside)) {
      killed = true;
      notes.add(inside);
    } else if (PHOTOS.matcher(inside).matches()) {
      notes.add(inside);
    } else {
      return false;
    }
    return true;
  }

  /** The keyword line without the number of words; null when there is none. */
  @Nullable String keyword() {
    return Prose.line(keyword);
  }

  /** The headline; null when the message has none. */
  @Nullable String headline() {
    return Prose.line(headline);
  }

  /** Who wrote it; null when the head does not say. */
  @Nullable String byline() {
    return byline;
  }

  /** The agency that the head names; null when it names none. */
  @Nullable String credit() {
    return credit;
  }

  /** The paragraphs; empty when there are none. */
  String body() {
    return Prose.paragraphs(String.join("\n\n", body));
  }

  /** What is for editors; empty when there is nothing. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** What says that it is held back; empty when nothing does. */
  List<EmbargoLine> embargoes() {
    return List.copyOf(embargoes);
  }

  /** The closing line; null when there is none. */
  @Nullable Filing filing() {
    return filing;
  }

  /** From 1 to 9; null when no line above the headline says how urgent it is. */
  @Nullable Integer urgency() {
    return urgency;
  }

  /** Whether it takes a story back. */
  boolean killed() {
    return killed
        || (keyword != null && KillNotice.isIn(keyword))
        || (headline != null && KillNotice.isIn(headline));
  }
}
