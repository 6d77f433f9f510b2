package dateline.ingest.wire.xml;

import dateline.ingest.wire.WireInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name of a document's outermost element in its first bytes. */
public final class RootElement {
  private static final Pattern BEFORE =
      Pattern.compile(
          // A byte order mark as bytes, too.
          "\\A(?:[\\s\\uFEFF\\u00EF\\u00BB\\u00BF]++|<\\?.*?\\?>|<!--.*?-->"
              + "|<!(?i:DOCTYPE)[^\\[>]*+(?:\\[.*?\\]\\s*)?>)*+",
          Pattern.DOTALL);

  /** A document type whose declarations go on behind the first bytes names it too. */
  private static final Pattern NAME =
      Pattern.compile("<(?:!(?i:DOCTYPE)\\s++)?(?:[\\w.-]+:)?([\\w.-]+)");

  /** What looks like elements, but is none of the document. */
  private static final Pattern NO_ELEMENTS =
      Pattern.compile("<!--.*?(?:-->|\\z)|<!\\[CDATA\\[.*?(?:\\]\\]>|\\z)", Pattern.DOTALL);

  private static final Pattern START =
      Pattern.compile("<(?:[\\w.-]{1,40}:)?([\\w.-]{1,60})[\\s/>]");

  private RootElement() {}

  /**
   * The first of these elements in a document, as its outermost one or within others that wrap it;
   * null when the first bytes have none of them.
   */
  public static @Nullable String nameWithin(byte[] head, Set<String> names) {
    String root = name(head);
    if (root == null || names.contains(root)) {
      return root;
    }
    Charset wide = XmlCharset.wide(head);
    String text = new String(head, wide == null ? StandardCharsets.ISO_8859_1 : wide);
    Matcher start = START.matcher(NO_ELEMENTS.matcher(text).replaceAll(""));
    while (start.find()) {
      if (names.contains(start.group(1))) {
        return start.group(1);
      }
    }
    return null;
  }

  /** Its name without a prefix; null when the bytes do not begin like XML. */
  public static @Nullable String name(byte[] head) {
    byte[] first =
        head.length > WireInput.HEAD_BYTES ? Arrays.copyOf(head, WireInput.HEAD_BYTES) : head;
    Charset wide = XmlCharset.wide(first);
    String text =
        wide == null ? new String(first, StandardCharsets.ISO_8859_1) : new String(first, wide);
    Matcher before = BEFORE.matcher(text);
    if (!before.lookingAt()) {
      return null;
    }
    Matcher name = NAME.matcher(text).region(before.end(), text.length());
    return name.lookingAt() ? name.group(1) : null;
  }
}
