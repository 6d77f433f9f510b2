package dateline.ingest.wire.markup;

import dateline.ingest.wire.reading.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML as it comes on the wire, however broken, into plain text. It never fails, takes time
 * in proportion to the length, and leaves no markup: neither tags nor character references.
 */
public final class Html {
  private Html() {}

  /**
   * Reads a text, whole or a fragment. Where nothing in it parts paragraphs, it is plain text with
   * references and perhaps inline tags, and its own line breaks stay.
   */
  public static CopyText read(String html) {
    if (html.indexOf('<') < 0) {
      return HtmlScanner.scan(html, true);
    }
    CopyText copy = HtmlScanner.scan(html, false);
    return !copy.hasBlocks() && html.indexOf('\n') >= 0 ? HtmlScanner.scan(html, true) : copy;
  }

  /** The paragraphs of a text, parted by a blank line; empty if there is nothing in it. */
  public static String paragraphs(String html) {
    return read(html).paragraphs();
  }

  /** A text on one line, as a title is; null if there is nothing in it. */
  public static @Nullable String line(@Nullable String html) {
    if (html == null) {
      return null;
    }
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return Prose.line(html);
    }
    return Prose.line(HtmlScanner.scan(html, false).paragraphs());
  }
}
