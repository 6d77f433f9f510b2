package dateline.ingest.wire.xml;

import dateline.ingest.wire.reading.opening.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What NITF says above its text, also where it stands within another format. */
public final class NitfHead {
  private static final String HEAD = "body.head";

  private static final Pattern GLUED = Pattern.compile("^(By|Von|Par|Por)(?=\\p{Lu})");

  /** What parts a place from the date. */
  private static final Pattern BEFORE_DATE = Pattern.compile("(?<![\\s,–—-])[\\s,–—-]++$");

  private NitfHead() {}

  /**
   * Who wrote it, of several each in an element of its own; what they are stands in one behind the
   * name.
   */
  public static @Nullable String byline(XmlElement around) {
    for (XmlElement head : around.within(HEAD)) {
      List<String> bylines =
          head.children("byline").stream()
              .map(byline -> joined(byline.lines("byttl")))
              // "By" stands before an element, often with no blank between them.
              .map(line -> GLUED.matcher(line).replaceFirst("$1 "))
              .filter(line -> !line.isEmpty())
              .distinct()
              .toList();
      if (!bylines.isEmpty()) {
        return Byline.joined(bylines);
      }
    }
    return null;
  }

  /** The place alone where it is marked as such; the date beside it is no part of it. */
  public static @Nullable String dateline(XmlElement around) {
    return around.within(HEAD).stream()
        .flatMap(head -> head.children("dateline").stream())
        .map(NitfHead::place)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String place(XmlElement dateline) {
    List<XmlElement> places = dateline.children("location");
    String only = places.size() == 1 ? name(places.get(0)) : null;
    String all = only == null ? dateline.without("story.date").line() : only;
    return all == null ? null : BEFORE_DATE.matcher(all).replaceFirst("");
  }

  /** The name of a place, of which the parts may stand in elements with nothing between them. */
  private static @Nullable String name(XmlElement location) {
    List<String> parts =
        location.children().stream().map(XmlElement::line).filter(Objects::nonNull).toList();
    String line = location.line();
    boolean alone = parts.size() > 1 && line != null && isSame(line, String.join("", parts));
    return alone ? String.join(", ", parts) : line;
  }

  private static boolean isSame(String one, String other) {
    return one.replace(" ", "").equals(other.replace(" ", ""));
  }

  /** The text itself: notes to the editors have such an element of their own. */
  public static List<XmlElement> content(XmlElement around) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement content : around.within("body.content")) {
      XmlElement parent = content.parent();
      if (parent == null || !parent.name().equals("note")) {
        found.add(content);
      }
    }
    return found;
  }

  private static String joined(List<String> parts) {
    StringBuilder line = new StringBuilder();
    for (String part : parts) {
      boolean parted = line.isEmpty() || line.charAt(line.length() - 1) == ',';
      boolean follows = Character.isLetterOrDigit(part.codePointAt(0));
      line.append(line.isEmpty() ? "" : parted || !follows ? " " : ", ").append(part);
    }
    return line.toString();
  }
}
