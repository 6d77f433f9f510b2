package dateline.ingest.wire.jsontree;

import dateline.ingest.wire.AtHand;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.bytes.Sizes;
import dateline.ingest.wire.reading.bytes.TextBytes;
import dateline.ingest.wire.reading.bytes.WholeInput;
import dateline.ingest.wire.reading.charset.DecodedText;
import dateline.model.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads an input as JSON items: one value, several one behind the other or a line each, or the
 * elements of one array. What is no JSON is handed over as rejected, with its place.
 */
public final class JsonItems {
  /** The largest item that is read, in bytes. */
  public static final int MAX_ITEM = 16 << 20;

  /** Inputs up to here are read at once, in bytes. */
  private static final int AT_ONCE = 4 << 20;

  private static final String NOTHING = "there is nothing in it";

  private JsonItems() {}

  /** Reads the items of an input up to its end; see {@code WireFormat.decode}. */
  public static void read(
      WireInput input, int maxItem, Consumer<JsonItem> items, Consumer<? super WireItem> out)
      throws IOException {
    byte[] head = input.head();
    String other = TextBytes.otherThanText(head);
    boolean utf16 = TextBytes.bomLength(head) == 2;
    if (other != null && !utf16) {
      out.accept(WholeInput.reject(input, Reason.ENCODING, other + ", not JSON"));
      return;
    }
    if (!utf16) {
      eightBit(input.stream(), maxItem, input.defaults().charset(), items, out);
      return;
    }
    byte[] bytes = input.stream().readNBytes(maxItem);
    if (input.stream().read() >= 0) {
      String message = "longer than %s, in UTF-16".formatted(Sizes.print(maxItem));
      out.accept(WholeInput.reject(input, bytes, Reason.TOO_LARGE, message));
      return;
    }
    byte[] utf8 = DecodedText.of(bytes).text().getBytes(StandardCharsets.UTF_8);
    eightBit(new ByteArrayInputStream(utf8), maxItem, null, items, out);
  }

  private static void eightBit(
      InputStream stream,
      int maxItem,
      @Nullable Charset told,
      Consumer<JsonItem> items,
      Consumer<? super WireItem> out)
      throws IOException {
    byte[] bytes = AtHand.read(stream, AT_ONCE);
    if (bytes.length == AT_ONCE || bytes.length > maxItem || TextBytes.bomLength(bytes) > 0) {
      InputStream all = new SequenceInputStream(new ByteArrayInputStream(bytes), stream);
      split(new JsonSplitter(all, maxItem), maxItem, false, told, items, out);
      return;
    }
    JsonRun run = new JsonRun(bytes, maxItem);
    JsonSplitter rest = run.read(items);
    if (rest != null) {
      split(rest, maxItem, run.any(), told, items, out);
    } else if (!run.any()) {
      out.accept(WireItem.Rejected.of(Reason.EMPTY, NOTHING, new byte[0]));
    }
  }

  /**
   * The object of bytes that are one in plain JSON and UTF-8, with no member that is null or comes
   * twice, and no control character that is not escaped; empty if it takes more to tell.
   */
  public static Optional<JsonValue.Members> plainObject(byte[] item) {
    return Optional.ofNullable(PlainJson.object(item, true));
  }

  /** The value of bytes that are one whole item; empty if they are not JSON. */
  public static Optional<JsonValue> value(byte[] item, @Nullable Charset told) {
    try {
      return Optional.of(JsonTree.of(item));
    } catch (JacksonException e) {
      return Optional.ofNullable(parse(DecodedText.of(item, told).text()));
    }
  }

  private static void split(
      JsonSplitter splitter,
      int maxItem,
      boolean anyBefore,
      @Nullable Charset told,
      Consumer<JsonItem> items,
      Consumer<? super WireItem> out)
      throws IOException {
    boolean any = anyBefore;
    while (splitter.next()) {
      any = true;
      if (splitter.isLong()) {
        String message =
            "line %d: longer than %s: %d bytes"
                .formatted(splitter.line(), Sizes.print(maxItem), splitter.size());
        out.accept(
            WireItem.Rejected.of(Reason.TOO_LARGE, message, splitter.bytes(), splitter.size()));
      } else {
        item(splitter, told, items, out);
      }
    }
    if (!any) {
      out.accept(WireItem.Rejected.of(Reason.EMPTY, NOTHING, new byte[0]));
    }
  }

  private static void item(
      JsonSplitter splitter,
      @Nullable Charset told,
      Consumer<JsonItem> items,
      Consumer<? super WireItem> out) {
    byte[] bytes = splitter.bytes();
    JsonValue value = null;
    List<String> warnings = List.of();
    JacksonException problem = null;
    try {
      value = JsonTree.of(bytes);
    } catch (JacksonException e) {
      problem = e;
    }
    if (value == null && !isAscii(bytes)) {
      // Perhaps it is only the character set.
      DecodedText decoded = DecodedText.of(bytes, told);
      if (decoded.fault() == null && (told != null || decoded.warning() != null)) {
        value = parse(decoded.text());
        warnings = decoded.warning() == null ? List.of() : List.of(decoded.warning());
      }
    }
    if (value != null) {
      items.accept(new JsonItem(value, ByteBuffer.wrap(bytes), 0, splitter.line(), warnings));
    } else if (problem != null) {
      out.accept(WireItem.Rejected.of(Reason.MALFORMED, where(problem, splitter), bytes));
    }
  }

  /** Whether there is no character that needs a character set. */
  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable JsonValue parse(String text) {
    try {
      return unlocated(JsonTree.of(text.getBytes(StandardCharsets.UTF_8)));
    } catch (JacksonException e) {
      return null;
    }
  }

  /** Places are those of the bytes that were made here, not of those that came. */
  private static JsonValue unlocated(JsonValue value) {
    return value instanceof JsonValue.Members object
        ? new JsonValue.Members(object.members(), -1, -1)
        : value;
  }

  private static String where(JacksonException e, JsonSplitter item) {
    long line = item.line();
    long column = item.column();
    if (e.getLocation() != null) {
      line += Math.max(0, e.getLocation().getLineNr() - 1);
      column =
          e.getLocation().getLineNr() > 1
              ? e.getLocation().getColumnNr()
              : column + Math.max(0, e.getLocation().getColumnNr() - 1);
    }
    return "line %d, column %d: %s".formatted(line, column, e.getOriginalMessage());
  }
}
