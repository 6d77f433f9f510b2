package dateline.ingest.wire.markup;

import dateline.ingest.wire.reading.prose.Prose;
import java.util.function.BiFunction;
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
    return read(html, HtmlScanner::scan);
  }

  /**
   * Reads what an XML element has as text: HTML that was escaped, or a text that speaks of
   * elements. A script that is never closed does not take the rest with it.
   */
  public static CopyText readText(String text) {
    return read(text, HtmlScanner::scanText);
  }

  private static CopyText read(String html, BiFunction<String, Boolean, CopyText> scan) {
    if (html.indexOf('<') < 0) {
      return scan.apply(html, true);
    }
    CopyText copy = scan.apply(html, false);
    return !copy.hasBlocks() && html.indexOf('\n') >= 0 ? scan.apply(html, true) : copy;
  }

  /** The paragraphs of a text, parted by a blank line; empty if there is nothing in it. */
  public static String paragraphs(String html) {
    return read(html).paragraphs();
  }

  /**
   * A text on one line, as a title is; null if there is nothing in it. No title holds a script: one
   * that is never closed is what the title speaks of.
   */
  public static @Nullable String line(@Nullable String html) {
    if (html == null) {
      return null;
    }
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return Prose.line(html);
    }
    return Prose.line(HtmlScanner.scanText(html, false).paragraphs());
  }
}
