package dateline.ingest.wire.jsontree;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads the items of bytes that are all at hand in one go, as nearly all inputs allow: one object,
 * or an array. Where that fails, what is left goes to a {@link JsonSplitter}.
 */
final class JsonRun {
  private final byte[] bytes;
  private final int maxItem;

  /** Where the last item that could be read ends. */
  private @Nullable TokenStreamLocation last;

  private boolean any;

  JsonRun(byte[] bytes, int maxItem) {
    this.bytes = bytes;
    this.maxItem = maxItem;
  }

  /** Whether it has handed over an item. */
  boolean any() {
    return any;
  }

  /** Reads what can be read; returns what finds the items in the rest, null if there is none. */
  @Nullable JsonSplitter read(Consumer<JsonItem> items) {
    JsonValue plain = PlainJson.object(bytes, false);
    if (plain != null) {
      any = true;
      items.accept(new JsonItem(plain, ByteBuffer.wrap(bytes), 0, 1, List.of()));
      return null;
    }
    try (JsonParser parser = JsonTree.parser(bytes)) {
      JsonTree tree = new JsonTree(parser);
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY && array(parser, tree, items)) {
        return null;
      }
      if (first == JsonToken.START_OBJECT) {
        JsonValue value = tree.value(first, 0);
        if (value != null && parser.nextToken() == null) {
          any = true;
          items.accept(new JsonItem(value, ByteBuffer.wrap(bytes), 0, 1, List.of()));
          return null;
        }
      }
    } catch (JacksonException e) {
      // The splitter finds the item again, and says what is wrong with it.
      return rest();
    }
    return rest();
  }

  private boolean array(JsonParser parser, JsonTree tree, Consumer<JsonItem> items) {
    JsonToken token = parser.nextToken();
    while (token != null && token != JsonToken.END_ARRAY) {
      TokenStreamLocation start = parser.currentTokenLocation();
      JsonValue value = tree.value(token, 1);
      int from = (int) start.getByteOffset();
      int to = (int) parser.currentLocation().getByteOffset();
      if (!(value instanceof JsonValue.Members) || to - from > maxItem) {
        return false;
      }
      last = parser.currentLocation();
      any = true;
      // A copy, so that the whole does not stay in memory for the sake of one.
      ByteBuffer own = ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, to));
      items.accept(new JsonItem(value, own, from, start.getLineNr(), List.of()));
      token = parser.nextToken();
    }
    return token != null && parser.nextToken() == null;
  }

  private JsonSplitter rest() {
    if (last == null) {
      return new JsonSplitter(new ByteArrayInputStream(bytes), maxItem);
    }
    int from = (int) last.getByteOffset();
    ByteArrayInputStream left = new ByteArrayInputStream(bytes, from, bytes.length - from);
    return new JsonSplitter(left, maxItem).within(last.getLineNr(), last.getColumnNr());
  }
}
