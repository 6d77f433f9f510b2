package dateline.ingest.wire.jsontree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object of JSON that is as it should be, as nearly all are, straight from its bytes in
 * one pass. It takes less than JSON allows, and gives up where anything needs a second look: {@link
 * JsonTree} reads that, or says what is wrong with it.
 */
final class PlainJson {
  private static final int MAX_DEPTH = 32;
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_NUMBER = 40;

  /** The names seen last, each at its hash: the same few come in each item of a wire. */
  private static final AtomicReferenceArray<@Nullable String> NAMES =
      new AtomicReferenceArray<>(1 << 13);

  private final byte[] bytes;
  private final PlainStrings strings;

  /** Whether only objects are wanted in which no member is null, or comes twice. */
  private final boolean strict;

  private int at;

  private PlainJson(byte[] bytes, boolean strict) {
    this.bytes = bytes;
    this.strings = new PlainStrings(bytes, !strict);
    this.strict = strict;
  }

  /**
   * The object that the bytes are; null if it takes more to tell.
   *
   * @param strict whether to leave it to others as well if a member is null or comes twice, or a
   *     control character stands in it unescaped
   */
  static JsonValue.@Nullable Members object(byte[] bytes, boolean strict) {
    PlainJson json = new PlainJson(bytes, strict);
    try {
      if (json.next() != '{') {
        return null;
      }
      JsonValue.Members object = json.object(0);
      return json.white() == bytes.length ? object : null;
    } catch (NotPlain e) {
      return null;
    }
  }

  private int white() {
    while (at < bytes.length && isWhite(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isWhite(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** The next byte that is not white, which is passed. */
  private byte next() {
    if (white() >= bytes.length) {
      throw new NotPlain();
    }
    return bytes[at++];
  }

  private @Nullable JsonValue value(byte first, int depth) {
    return switch (first) {
      case '"' -> text();
      case '{' -> object(depth);
      case '[' -> array(depth);
      case 't' -> {
        word("true");
        yield new JsonValue.Flag(true);
      }
      case 'f' -> {
        word("false");
        yield new JsonValue.Flag(false);
      }
      case 'n' -> {
        word("null");
        yield null;
      }
      default -> number();
    };
  }

  private JsonValue text() {
    JsonValue text = new JsonValue.Text(strings.read(at));
    at = strings.end();
    return text;
  }

  private JsonValue.Members object(int depth) {
    int start = at - 1;
    if (depth > MAX_DEPTH) {
      throw new NotPlain();
    }
    Map<String, JsonValue> members = new FewMembers();
    byte b = next();
    while (b != '}') {
      if (b != '"') {
        throw new NotPlain();
      }
      String name = name();
      if (next() != ':') {
        throw new NotPlain();
      }
      JsonValue value = value(next(), depth + 1);
      if (members.size() == FewMembers.MOST) {
        members = new LinkedHashMap<>(members);
      }
      JsonValue before = value == null ? null : members.put(name, value);
      if (strict && depth == 0 && (value == null || before != null)) {
        throw new NotPlain();
      }
      b = comma('}');
    }
    boolean located = depth <= JsonTree.LOCATED_DEPTH;
    return new JsonValue.Members(members, located ? start : -1, located ? at : -1);
  }

  private JsonValue array(int depth) {
    if (depth > MAX_DEPTH) {
      throw new NotPlain();
    }
    List<JsonValue> elements = new ArrayList<>();
    byte b = next();
    while (b != ']') {
      JsonValue value = value(b, depth + 1);
      if (value != null) {
        elements.add(value);
      }
      b = comma(']');
    }
    return new JsonValue.Elements(elements);
  }

  /** What follows the comma, or the bracket that ends it all. */
  private byte comma(char end) {
    byte b = next();
    if (b == end) {
      return b;
    }
    byte after = b == ',' ? next() : (byte) end;
    if (after == end) {
      throw new NotPlain();
    }
    return after;
  }

  private String name() {
    int from = at;
    int hash = 0;
    byte b = bytes.length > at ? bytes[at] : 0;
    while (b != '"') {
      if (b < ' ' || b == '\\' || ++at == bytes.length || at - from > LONGEST_NAME) {
        throw new NotPlain();
      }
      hash = 31 * hash + b;
      b = bytes[at];
    }
    int slot = (hash ^ (hash >>> 13)) & (NAMES.length() - 1);
    String known = NAMES.getPlain(slot);
    // It has the hash code of a string, which each string keeps.
    if (known == null || known.hashCode() != hash || !isAt(from, at - from, known)) {
      known = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
      NAMES.setRelease(slot, known);
    }
    at++;
    return known;
  }

  private boolean isAt(int from, int length, String name) {
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (name.charAt(i) != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  private void word(String word) {
    int from = at - 1;
    at = from + word.length();
    if (at >= bytes.length || !isAt(from, word.length(), word) || !isDelimiter(bytes[at])) {
      throw new NotPlain();
    }
  }

  private JsonValue number() {
    int from = at - 1;
    int digits = bytes[from] == '-' ? at : from;
    int end = digits(digits);
    boolean leading = end - digits > 1 && bytes[digits] == '0';
    if (end < bytes.length && bytes[end] == '.') {
      int fraction = end + 1;
      end = digits(fraction);
      leading |= end == fraction;
    }
    if (leading
        || end == digits
        || end >= bytes.length
        || end - from > LONGEST_NUMBER
        || !isDelimiter(bytes[end])) {
      throw new NotPlain();
    }
    at = end;
    return new JsonValue.Numeral(new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
  }

  private int digits(int from) {
    int end = from;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
      end++;
    }
    return end;
  }

  private static boolean isDelimiter(byte b) {
    return b == ',' || b == '}' || b == ']' || isWhite(b);
  }
}
