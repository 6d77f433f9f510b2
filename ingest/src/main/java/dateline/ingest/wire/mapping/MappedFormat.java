package dateline.ingest.wire.mapping;

import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.jsontree.JsonHead;
import dateline.ingest.wire.jsontree.JsonItems;
import dateline.ingest.wire.reading.bytes.Sizes;
import dateline.ingest.wire.reading.bytes.WholeInput;
import dateline.ingest.wire.reading.charset.DecodedText;
import dateline.ingest.wire.xml.XmlText;
import dateline.model.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A format of which a mapping says where the fields stand. */
public final class MappedFormat implements WireFormat {
  /** What a server gives items under; nothing where one comes by itself. */
  private static final List<String> WRAPPERS =
      List.of(
          "", "/entries", "/items", "/_items", "/data/item", "/data/items", "/data/search/items");

  private static final int MAX_INPUT = 16 << 20;

  private final String name;
  private final Mapping mapping;
  private final Set<String> telling;

  /**
   * A format.
   *
   * @param telling for JSON, the keys that an input has at its beginning to be surely in this
   *     format, as pointers; empty for a format that has to be named
   */
  public MappedFormat(String name, Mapping mapping, Set<String> telling) {
    this.name = name;
    this.mapping = mapping;
    this.telling = Set.copyOf(telling);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean claims(byte[] head) {
    if (telling.isEmpty()) {
      return false;
    }
    Set<String> keys = JsonHead.keys(head, 4);
    return WRAPPERS.stream()
        .anyMatch(wrapper -> telling.stream().allMatch(key -> keys.contains(wrapper + key)));
  }

  @Override
  public void decode(WireInput input, Consumer<? super WireItem> out) throws IOException {
    MappedStory stories = new MappedStory(mapping, input.defaults());
    if (mapping.kind() == PathKind.JSON) {
      JsonItems.read(
          input,
          JsonItems.MAX_ITEM,
          item -> {
            for (Part part : mapping.items(new Part.OfJson(item.value()))) {
              ByteBuffer bytes =
                  part instanceof Part.OfJson json ? item.bytesOf(json.value()) : item.bytes();
              out.accept(stories.decode(part, bytes, item.warnings()));
            }
          },
          out);
      return;
    }
    byte[] bytes = input.stream().readNBytes(MAX_INPUT);
    if (bytes.length == 0) {
      out.accept(WireItem.Rejected.of(Reason.EMPTY, "there is nothing in it", bytes));
    } else if (input.stream().read() >= 0) {
      String message = "longer than " + Sizes.print(MAX_INPUT);
      out.accept(WholeInput.reject(input, bytes, Reason.TOO_LARGE, message));
    } else if (mapping.kind() == PathKind.XML) {
      xml(bytes, input.defaults().charset(), stories, out);
    } else {
      text(bytes, input.defaults().charset(), stories, out);
    }
  }

  private void xml(
      byte[] bytes, @Nullable Charset told, MappedStory stories, Consumer<? super WireItem> out) {
    List<Part> items;
    try {
      items = mapping.items(new Part.OfXml(XmlText.read(bytes, told)));
    } catch (SAXParseException e) {
      String where = "line %d, column %d: ".formatted(e.getLineNumber(), e.getColumnNumber());
      out.accept(WireItem.Rejected.of(Reason.MALFORMED, where + e.getMessage(), bytes));
      return;
    } catch (SAXException e) {
      out.accept(WireItem.Rejected.of(Reason.MALFORMED, String.valueOf(e.getMessage()), bytes));
      return;
    }
    for (Part item : items) {
      // Of several, each is kept by itself; or the bytes kept would grow with their square.
      byte[] own =
          items.size() > 1 && item instanceof Part.OfXml part
              ? XmlText.write(part.node()).getBytes(StandardCharsets.UTF_8)
              : bytes;
      out.accept(stories.decode(item, ByteBuffer.wrap(own), List.of()));
    }
  }

  private void text(
      byte[] bytes, @Nullable Charset told, MappedStory stories, Consumer<? super WireItem> out) {
    DecodedText decoded = DecodedText.of(bytes, told);
    if (decoded.fault() != null) {
      out.accept(WireItem.Rejected.of(Reason.ENCODING, decoded.fault(), bytes));
      return;
    }
    List<String> warnings = decoded.warning() == null ? List.of() : List.of(decoded.warning());
    String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
    List<Part> items = mapping.items(new Part.OfText(text));
    for (Part item : items) {
      String own = item.text();
      ByteBuffer kept =
          ByteBuffer.wrap(
              items.size() > 1 && own != null ? own.getBytes(StandardCharsets.UTF_8) : bytes);
      out.accept(stories.decode(item, kept, warnings));
    }
  }
}
