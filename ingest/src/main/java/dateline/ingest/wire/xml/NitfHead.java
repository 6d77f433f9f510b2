package dateline.ingest.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What NITF says above its text, also where it stands within another format. */
public final class NitfHead {
  private static final String HEAD = "body.head";

  private NitfHead() {}

  /** Who wrote it; what they are stands in an element of its own behind the name. */
  public static @Nullable String byline(XmlElement around) {
    return around.within(HEAD).stream()
        .flatMap(head -> head.children("byline").stream())
        .map(byline -> joined(byline.lines("byttl")))
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The place alone where it is marked as such; the date beside it is no part of it. */
  public static @Nullable String dateline(XmlElement around) {
    return around.within(HEAD).stream()
        .map(
            head -> {
              String place = head.line("dateline", "location");
              return place == null ? head.line("dateline") : place;
            })
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
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
