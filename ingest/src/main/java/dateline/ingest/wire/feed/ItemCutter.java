package dateline.ingest.wire.feed;

import dateline.ingest.wire.xml.XmlCharset;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a feed into its head and its items by their tags alone, so that an ill-formed item spoils no
 * other. It works on bytes: in each encoding that is left after {@link XmlCharset#narrow}, tags are
 * those of ASCII. It holds one item at a time, and of one that is too long the beginning.
 */
final class ItemCutter {
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final Set<String> ENVELOPES = Set.of("channel", "rss", "RDF", "feed");
  private static final int MAX_HEAD = 256 << 10;
  private static final int STEP = 32 << 10;

  private final ByteWindow window;
  private final int maxItem;
  private String itemName = "";
  private boolean inItem;
  private boolean headDone;
  private byte[] head = {};

  /** Where the item begins that is being read; outside, what has been passed. */
  private long start;

  private long at;

  /** Up to where lines are counted, how many there were, and where the last one begins. */
  private long counted;

  private long line = 1;
  private long lineStart;

  /** A section was not closed: what looks like one no longer counts as one. */
  private boolean sectionsRun;

  private boolean commentsRun;

  /** A document type was not closed, and there is but one. */
  private boolean typesRun;

  /** Where the section ends that was looked at last, so that those within it are not looked for. */
  private long sectionEnd;

  /** Sections of the item at hand that begin before are not closed. */
  private long unclosedBefore;

  ItemCutter(InputStream stream, int maxItem) {
    this.window = new ByteWindow(stream);
    this.maxItem = maxItem;
  }

  /** The next item; null when there is none left. */
  @Nullable Piece next() throws IOException {
    while (true) {
      if (inItem && at - start > maxItem) {
        return tooLong();
      }
      if (!inItem) {
        settle();
      }
      long bracket = window.find('<', at, at + STEP);
      if (bracket >= 0) {
        at = bracket;
        Piece piece = markup();
        if (piece != null) {
          return piece;
        }
      } else if (window.at(at + STEP) >= 0) {
        at += STEP;
      } else {
        return last();
      }
    }
  }

  private @Nullable Piece last() throws IOException {
    at = window.end();
    if (inItem) {
      return at - start > maxItem ? tooLong() : cut(at, Piece.Fault.NOT_CLOSED);
    }
    endHead(at);
    return null;
  }

  /** Lets go of what has been passed outside of items. */
  private void settle() throws IOException {
    if (!headDone && at > MAX_HEAD) {
      endHead(at);
    }
    if (headDone) {
      count(at);
      start = at;
      window.forget(at);
    }
  }

  private void endHead(long to) throws IOException {
    if (!headDone) {
      headDone = true;
      head = window.copy(0, Math.min(to, MAX_HEAD));
    }
  }

  private void count(long to) throws IOException {
    for (long next = window.find('\n', counted, to);
        next >= 0;
        next = window.find('\n', counted, to)) {
      counted = next + 1;
      line++;
      lineStart = counted;
    }
    counted = Math.max(counted, to);
  }

  /** Reads what begins with the bracket at hand. */
  private @Nullable Piece markup() throws IOException {
    if (window.is("<!--", at)) {
      commentsRun = commentsRun || !skip("-->");
      at += commentsRun ? 1 : 0;
    } else if (window.is("<![CDATA[", at)) {
      if (sectionsRun || !skipSection()) {
        at++;
      }
    } else if (!inItem && !typesRun && window.is("<!DOCTYPE", at)) {
      long end = DoctypeEnd.after(window, at, at + MAX_HEAD);
      typesRun = end == at + 1;
      at = end;
    } else {
      FeedTag tag = FeedTag.read(window, at);
      if (tag == null) {
        at++;
      } else {
        at = tag.to();
        return tag(tag);
      }
    }
    return null;
  }

  private boolean skip(String end) throws IOException {
    long most = at + maxItem;
    for (long next = window.find(end.charAt(0), at, most);
        next >= 0;
        next = window.find(end.charAt(0), next + 1, most)) {
      if (window.is(end, next)) {
        at = next + end.length();
        return true;
      }
    }
    return false;
  }

  /**
   * Goes behind a CDATA section. One in which an item ends and another section begins was itself
   * not closed.
   */
  private boolean skipSection() throws IOException {
    long from = at;
    if (inItem && from < unclosedBefore) {
      return false;
    }
    if (from + 3 <= sectionEnd) {
      at = sectionEnd;
    } else if (!skip("]]>")) {
      sectionsRun = true;
      return false;
    }
    sectionEnd = at;
    long itemEnd = inItem ? find("</" + itemName + ">", from, at) : -1;
    if (itemEnd >= 0 && find("<![CDATA[", itemEnd, at) >= 0) {
      unclosedBefore = itemEnd;
      at = from;
      return false;
    }
    return true;
  }

  private long find(String text, long from, long to) throws IOException {
    for (long next = window.find('<', from, to); next >= 0; next = window.find('<', next + 1, to)) {
      if (window.is(text, next)) {
        return next;
      }
    }
    return -1;
  }

  private @Nullable Piece tag(FeedTag tag) throws IOException {
    boolean opens = !tag.end() && isItem(tag);
    if (!inItem) {
      if (opens) {
        begin(tag);
        return tag.empty() ? cut(tag.to(), Piece.Fault.NONE) : null;
      }
      return null;
    }
    if (tag.end() && tag.name().equals(itemName)) {
      return cut(tag.to(), Piece.Fault.NONE);
    }
    if (opens || (tag.end() && ENVELOPES.contains(tag.local()))) {
      return cut(tag.from(), Piece.Fault.NOT_CLOSED);
    }
    return null;
  }

  private boolean isItem(FeedTag tag) {
    return itemName.isEmpty() ? ITEMS.contains(tag.local()) : tag.name().equals(itemName);
  }

  private void begin(FeedTag tag) throws IOException {
    endHead(tag.from());
    itemName = tag.name();
    inItem = true;
    count(tag.from());
    start = tag.from();
    window.forget(start);
  }

  private Piece cut(long end, Piece.Fault fault) throws IOException {
    Piece piece =
        new Piece(window.copy(start, end), end - start, line, start - lineStart + 1, fault);
    at = end;
    inItem = false;
    return piece;
  }

  /** Gives up on the item; the next one is looked for behind what has been read of it. */
  private Piece tooLong() throws IOException {
    Piece piece =
        new Piece(
            window.copy(start, start + maxItem),
            at - start,
            line,
            start - lineStart + 1,
            Piece.Fault.TOO_LONG);
    inItem = false;
    return piece;
  }

  /** What stands before the first item; all of it when there is none. To be asked for after it. */
  byte[] head() {
    return head;
  }
}
