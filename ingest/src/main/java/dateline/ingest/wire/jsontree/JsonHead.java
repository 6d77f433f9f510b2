package dateline.ingest.wire.jsontree;

import dateline.ingest.wire.reading.bytes.TextBytes;
import dateline.ingest.wire.reading.charset.DecodedText;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Tells JSON formats apart by the keys with which an input begins. */
public final class JsonHead {
  private JsonHead() {}

  /** Whether an input that begins so may be JSON. */
  public static boolean begins(byte[] head) {
    int at = start(head);
    return TextBytes.bomLength(head) == 2
        || (at < head.length && (head[at] == '{' || head[at] == '['));
  }

  /** Whether an input is a list, of objects with keys or of nothing, in whatever state. */
  public static boolean isList(byte[] bytes) {
    int at = start(bytes);
    return at < bytes.length
        && bytes[at] == '['
        && (!keys(bytes, 1).isEmpty() || DecodedText.of(bytes).text().strip().matches("\\[\\s*]"));
  }

  private static int start(byte[] head) {
    int at = TextBytes.bomLength(head);
    while (at < head.length && head[at] <= ' ' && head[at] >= 0) {
      at++;
    }
    return at;
  }

  /**
   * The keys of the first item that the beginning of an input shows, as pointers: {@code /data},
   * {@code /data/item}. Arrays around and between do not count.
   *
   * @param head the first bytes, cut anywhere
   * @param depth how many keys a pointer may have
   * @return empty if it is no JSON
   */
  public static Set<String> keys(byte[] head, int depth) {
    Set<String> keys = new HashSet<>();
    if (begins(head)) {
      try (JsonParser parser = JsonTree.parser(DecodedText.of(head).text())) {
        read(parser, depth, keys);
      } catch (JacksonException e) {
        // The beginning of an input ends anywhere; what was seen before counts.
        return keys;
      }
    }
    return keys;
  }

  /** Collects the keys of the next object; returns false at the end of what there is. */
  private static boolean read(JsonParser parser, int depth, Set<String> keys) {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.START_ARRAY) {
      token = parser.nextToken();
    }
    return token == JsonToken.START_OBJECT && object(parser, "", depth, keys);
  }

  private static boolean object(JsonParser parser, String path, int depth, Set<String> keys) {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.PROPERTY_NAME) {
      String key = path + "/" + parser.currentName();
      keys.add(key);
      token = parser.nextToken();
      int arrays = 0;
      while (token == JsonToken.START_ARRAY && depth > 1) {
        arrays++;
        token = parser.nextToken();
      }
      if (token == JsonToken.END_ARRAY) {
        arrays--;
      } else if (token == JsonToken.START_OBJECT && depth > 1) {
        if (!object(parser, key, depth - 1, keys)) {
          return false;
        }
      } else {
        parser.skipChildren();
      }
      close(parser, arrays);
      token = parser.nextToken();
    }
    return token != null;
  }

  private static void close(JsonParser parser, int arrays) {
    int open = arrays;
    while (open > 0) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return;
      }
      if (token == JsonToken.END_ARRAY) {
        open--;
      } else {
        parser.skipChildren();
      }
    }
  }
}
