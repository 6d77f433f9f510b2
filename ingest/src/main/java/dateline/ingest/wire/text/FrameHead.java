package dateline.ingest.wire.text;

import dateline.ingest.wire.reading.prose.Prose;
import dateline.model.Place;
import dateline.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between {@code ZCZC} and the story: a line for the way that it takes, and lines that
 * open with a mark each, {@code #} for the slug, {@code $} for the headline, {@code *} for an IPTC
 * subject code, {@code @} for the place; other marks are for the desks that it passes.
 */
final class FrameHead {
  private static final String MARKS = "#$:%&*@~";
  private static final int MOST_LINES = 20;
  private static final int SHORTEST_HEADLINE = 4;
  private static final Pattern ROUTE = Pattern.compile("[A-Z]{2} [A-Z]{2,4}");
  private static final Pattern SUBJECT_CODE = Pattern.compile("\\d{8}");

  private final List<Subject> subjects = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private @Nullable String slugline;
  private @Nullable String headline;
  private @Nullable Integer urgency;

  private FrameHead() {}

  /** Takes the lines that it understands off the top, when the text stands in a frame. */
  static FrameHead of(CopyLines lines) {
    FrameHead head = new FrameHead();
    if (lines.isFramed()) {
      if (ROUTE.matcher(lines.first()).matches()) {
        lines.dropFirst();
      }
      for (TelexLine line = TelexLine.of(lines.first());
          line != null;
          line = TelexLine.of(lines.first())) {
        head.urgency = head.urgency == null ? line.urgency() : head.urgency;
        head.subjects.addAll(line.subjects());
        lines.dropFirst();
      }
      for (int i = 0; i < MOST_LINES && head.take(lines.first()); i++) {
        lines.dropFirst();
      }
    }
    return head;
  }

  private boolean take(String line) {
    // "* Local times" is the first of a list.
    if (line.isEmpty() || MARKS.indexOf(line.charAt(0)) < 0 || line.startsWith("* ")) {
      return false;
    }
    String value = Prose.line(line.substring(1));
    if (value == null) {
      return true;
    }
    switch (line.charAt(0)) {
      case '#' -> slugline = slugline == null ? value : slugline;
      case '$' -> {
        // A letter or two are a code.
        if (headline == null && value.length() >= SHORTEST_HEADLINE) {
          headline = value;
        }
      }
      case '*' -> {
        if (SUBJECT_CODE.matcher(value).matches()) {
          subjects.add(new Subject("subj", value, null));
        }
      }
      case '@' -> places.add(new Place(null, value));
      default -> {
        // For the desks that it passes.
      }
    }
    return true;
  }

  /** The slug; null when there is none. */
  @Nullable String slugline() {
    return slugline;
  }

  /**
   * The headline, else the slug, as a text below a slug seldom has one; null when there is none.
   */
  @Nullable String headline() {
    return headline == null ? slugline : headline;
  }

  /** From 1 to 9; null when the wire does not say. */
  @Nullable Integer urgency() {
    return urgency;
  }

  /** The subjects; empty when there are none. */
  List<Subject> subjects() {
    return List.copyOf(subjects);
  }

  /** The places; empty when there are none. */
  List<Place> places() {
    return List.copyOf(places);
  }
}
