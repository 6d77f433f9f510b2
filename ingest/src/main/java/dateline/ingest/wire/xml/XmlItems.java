package dateline.ingest.wire.xml;

import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.bytes.Sizes;
import dateline.ingest.wire.reading.bytes.WholeInput;
import dateline.model.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a document whose stories are elements of one name. Where the document is not well formed,
 * each of them is read by itself, so that a broken one does not take the others with it.
 */
public final class XmlItems {
  /** More than any agency sends at once. */
  private static final int MAX_INPUT = 64 << 20;

  private final String name;
  private final Pattern start;
  private final Pattern end;

  /**
   * For documents with such items.
   *
   * @param name the name of the element, without a prefix
   */
  public XmlItems(String name) {
    this.name = name;
    this.start = Pattern.compile("<(?:[\\w.-]{1,40}:)?" + name + "[\\s>]");
    this.end = Pattern.compile("</(?:[\\w.-]{1,40}:)?" + name + "\\s*+>");
  }

  /** Turns an item into what it is. */
  @FunctionalInterface
  public interface Decoder {
    /**
     * Decodes one.
     *
     * @param root the document's outermost element; the item itself when it is read alone
     * @param original the bytes to keep of it
     */
    WireItem decode(XmlElement item, XmlElement root, ByteBuffer original);
  }

  /** Reads the input and hands over each item; at least one, which says why when there is none. */
  public void read(WireInput input, Decoder decoder, Consumer<? super WireItem> out)
      throws IOException {
    byte[] bytes = input.stream().readNBytes(MAX_INPUT);
    if (bytes.length == 0) {
      out.accept(WireItem.Rejected.of(Reason.EMPTY, "there is nothing in it", bytes));
      return;
    }
    if (input.stream().read() >= 0) {
      String message = "longer than " + Sizes.print(MAX_INPUT);
      out.accept(WholeInput.reject(input, bytes, Reason.TOO_LARGE, message));
      return;
    }
    try {
      Charset told = input.defaults().charset();
      whole(XmlText.element(XmlText.text(bytes, told)), bytes, decoder, out);
    } catch (SAXParseException e) {
      pieces(bytes, e, input.defaults().charset(), decoder, out);
    } catch (SAXException e) {
      out.accept(WireItem.Rejected.of(Reason.MALFORMED, String.valueOf(e.getMessage()), bytes));
    }
  }

  private void whole(
      XmlElement root, byte[] bytes, Decoder decoder, Consumer<? super WireItem> out) {
    List<XmlElement> items = root.name().equals(name) ? List.of(root) : root.within(name);
    if (items.isEmpty()) {
      String message = root.name() + ": there is no " + name + " in it";
      out.accept(WireItem.Rejected.of(Reason.INCOMPLETE, message, bytes));
    }
    for (XmlElement item : items) {
      // Of several, each is kept by itself; or the bytes kept would grow with their square.
      byte[] own = items.size() == 1 ? bytes : item.written().getBytes(StandardCharsets.UTF_8);
      out.accept(decoder.decode(item, root, ByteBuffer.wrap(own)));
    }
  }

  private void pieces(
      byte[] bytes,
      SAXParseException e,
      @Nullable Charset told,
      Decoder decoder,
      Consumer<? super WireItem> out) {
    String where = "line %d, column %d: ".formatted(e.getLineNumber(), e.getColumnNumber());
    out.accept(WireItem.Rejected.of(Reason.MALFORMED, where + e.getMessage(), bytes));
    String text;
    try {
      text = XmlText.text(bytes, told);
    } catch (SAXException impossible) {
      throw new IllegalStateException("it has been read once", impossible);
    }
    int whole = text.strip().length();
    Matcher opened = start.matcher(text);
    Matcher closed = end.matcher(text);
    boolean any = opened.find();
    while (any && closed.find(opened.end())) {
      int from = opened.start();
      // One that is not closed goes up to where the next begins.
      any = opened.find();
      while (any && opened.start() < closed.start()) {
        from = opened.start();
        any = opened.find();
      }
      String piece = text.substring(from, closed.end());
      if (piece.length() < whole) {
        piece(piece, decoder, out);
      }
    }
  }

  private static void piece(String piece, Decoder decoder, Consumer<? super WireItem> out) {
    XmlElement alone;
    try {
      alone = XmlText.element(piece);
    } catch (SAXException broken) {
      // The document as a whole has been rejected already, with this item in it.
      return;
    }
    out.accept(
        decoder.decode(alone, alone, ByteBuffer.wrap(piece.getBytes(StandardCharsets.UTF_8))));
  }
}
