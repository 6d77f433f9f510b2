package dateline.ingest.wire.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name of a document's outermost element in its first bytes. */
public final class RootElement {
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\A(?:[\\s\\uFEFF]++|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*+(?:\\[.*?\\]\\s*)?>)*+",
          Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("<(?:[\\w.-]+:)?([\\w.-]+)");

  private RootElement() {}

  /** Its name without a prefix; null when the bytes do not begin like XML. */
  public static @Nullable String name(byte[] head) {
    String text;
    var wide = XmlCharset.wide(head);
    text = wide == null ? XmlCharset.of(head).decode(head).text() : new String(head, wide);
    Matcher before = BEFORE.matcher(text);
    if (!before.lookingAt()) {
      return null;
    }
    Matcher name = NAME.matcher(text).region(before.end(), text.length());
    return name.lookingAt() ? name.group(1) : null;
  }
}
