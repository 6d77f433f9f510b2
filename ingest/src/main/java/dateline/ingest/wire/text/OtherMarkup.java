package dateline.ingest.wire.text;

import dateline.ingest.wire.jsontree.JsonHead;
import dateline.ingest.wire.xml.RootElement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells documents from plain text: XML or JSON that no format knows is not to go out as a story of
 * tags and braces.
 */
final class OtherMarkup {
  /** As much of the end as an end tag and a comment behind it take. */
  private static final int END = 400;

  private static final Pattern DECLARED =
      Pattern.compile("\\A\\uFEFF?\\s*+<(?:\\?xml\\s|!(?i:DOCTYPE)\\s)");
  private static final Pattern LAST_TAG =
      Pattern.compile("</(?:[\\w.-]{1,80}:)?([\\w.-]{1,80})\\s*+>(?:\\s*+<!--[^>]*+>)?\\s*+\\z");

  private OtherMarkup() {}

  /** What it is and what to do; null if it is plain text. */
  static @Nullable String in(byte[] bytes, String text) {
    if (JsonHead.isList(bytes)) {
      return "a JSON list, not plain text (json-lines has an object a line);"
          + " `dateline source new --from FILE` proposes how to read it";
    }
    String root = RootElement.name(bytes);
    if (root == null) {
      return null;
    }
    if (root.equalsIgnoreCase("html")) {
      // What a server sends instead of a story: a log-in form, an excuse.
      return "an HTML page, not plain text";
    }
    // Text may open with a tag; a document says that it is one, or ends with that element.
    return DECLARED.matcher(text).lookingAt() || endsWith(root, text)
        ? "XML of <"
            + root
            + ">, no format that is known; `dateline source new --from FILE` proposes how to read it"
        : null;
  }

  private static boolean endsWith(String root, String text) {
    Matcher last =
        LAST_TAG.matcher(text.substring(Math.max(0, text.stripTrailing().length() - END)));
    return last.find() && last.group(1).equals(root);
  }
}
