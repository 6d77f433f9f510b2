package dateline.ingest.wire.feed;

import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.bytes.Sizes;
import dateline.ingest.wire.reading.bytes.TextBytes;
import dateline.ingest.wire.reading.bytes.WholeInput;
import dateline.ingest.wire.xml.XmlCharset;
import dateline.model.Article;
import dateline.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * RSS 0.9 to 2.0 with its modules and WordPress exports, and Atom 0.3 and 1.0. Servers mix them up,
 * so that each name reads both; by itself it claims its own. A feed need not be well-formed: an
 * item that is spoilt is rejected, the others are read.
 */
public final class FeedFormat implements WireFormat {
  private static final int MAX_ITEM = 8 << 20;

  /** A feed in UTF-16 is read as a whole. */
  private static final int MAX_WIDE = 32 << 20;

  private final String name;
  private final Set<String> roots;
  private final int maxItem;

  private FeedFormat(String name, Set<String> roots, int maxItem) {
    this.name = name;
    this.roots = roots;
    this.maxItem = maxItem;
  }

  /** RSS in all its versions. */
  public static FeedFormat rss() {
    return rss(MAX_ITEM);
  }

  /**
   * RSS in all its versions.
   *
   * @param maxItem the longest item, in bytes
   */
  public static FeedFormat rss(int maxItem) {
    return new FeedFormat("rss", Set.of("rss", "RDF", "channel"), maxItem);
  }

  /** Atom. */
  public static FeedFormat atom() {
    return new FeedFormat("atom", Set.of("feed", "entry"), MAX_ITEM);
  }

  @Override
  public String name() {
    return name;
  }

  /** Claims markup by the name of its first element. */
  @Override
  public boolean claims(byte[] head) {
    Charset wide = XmlCharset.wide(head);
    String text = new String(head, wide == null ? StandardCharsets.ISO_8859_1 : wide);
    String root = FirstElement.name(text);
    if (root == null) {
      return false;
    }
    String local = root.substring(root.indexOf(':') + 1);
    // RDF says many things; only with one of the namespaces of RSS does it say news.
    return roots.contains(local)
        && (!local.equals("RDF") || text.contains("/rss/") || text.contains("netscape.com"));
  }

  @Override
  public void decode(WireInput input, Consumer<? super WireItem> out) throws IOException {
    byte[] first = input.head();
    String other = TextBytes.otherThanText(first);
    if (other != null) {
      out.accept(WholeInput.reject(input, Reason.ENCODING, other + ", not a feed"));
      return;
    }
    InputStream stream = XmlCharset.narrow(input.stream(), first, MAX_WIDE);
    XmlCharset charset = XmlCharset.of(first, input.defaults().charset());
    ItemCutter cutter = new ItemCutter(stream, maxItem);
    Piece piece = cutter.next();
    FeedHead head = FeedHead.of(charset.decode(cutter.head()).text());
    if (piece == null || !head.isFeed()) {
      out.accept(none(cutter, head));
      stream.transferTo(OutputStream.nullOutputStream());
      return;
    }
    for (; piece != null; piece = cutter.next()) {
      out.accept(item(piece, charset, head, input));
    }
  }

  private static WireItem none(ItemCutter cutter, FeedHead head) {
    byte[] bytes = cutter.head();
    if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
      return WireItem.Rejected.of(Reason.EMPTY, "there is nothing in it", bytes);
    }
    return head.isFeed() && !head.root().isEmpty()
        ? WireItem.Rejected.of(Reason.EMPTY, "the feed has no items", bytes)
        : WireItem.Rejected.of(
            Reason.MALFORMED,
            head.root().isEmpty()
                ? "neither RSS nor Atom: there is no markup in it"
                : "neither RSS nor Atom: the outermost element is <" + head.root() + ">",
            bytes);
  }

  private WireItem item(Piece piece, XmlCharset charset, FeedHead head, WireInput input) {
    if (piece.fault() == Piece.Fault.TOO_LONG) {
      return piece.reject(Reason.TOO_LARGE, "the item is longer than " + Sizes.print(maxItem));
    }
    if (piece.fault() == Piece.Fault.NOT_CLOSED) {
      return piece.reject(Reason.MALFORMED, "the item is not closed");
    }
    XmlCharset.Decoded decoded = charset.decode(piece.bytes());
    ElementReader.Result read = ElementReader.read(decoded.text(), head.namespaces());
    List<Element> items = read.top().children();
    if (read.fault() != null || items.isEmpty()) {
      String fault = read.fault() == null ? "there is no element in it" : read.fault();
      return piece.reject(Reason.MALFORMED, "in this item " + fault);
    }
    FeedStory story = new FeedStory(items.get(0), head, input.defaults());
    Article article = story.article();
    if (article == null) {
      return piece.reject(Reason.INCOMPLETE, "the item has no title, no text, no id and no link");
    }
    List<String> warnings = new ArrayList<>(read.warnings());
    if (decoded.warning() != null) {
      warnings.add(decoded.warning());
    }
    warnings.addAll(story.warnings());
    return new WireItem.Story(article, warnings, ByteBuffer.wrap(piece.bytes()));
  }
}
