package dateline.ingest.wire.markup;

import dateline.schemas.list.LineFile;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The character references of HTML, by name or by number, decimal or hexadecimal. */
final class CharacterReferences {
  private static final String FILE = "character-references.txt";
  private static final Pattern LINE = Pattern.compile("\\*?[A-Za-z0-9]+(?: [0-9a-f]{1,5})+");
  private static final int LONGEST_NAME = 32;
  private static final int LONGEST_NUMBER = 10;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Set<String> WITHOUT_SEMICOLON = new HashSet<>();

  static {
    LineFile.beside(CharacterReferences.class, FILE).forEach(CharacterReferences::add);
  }

  private CharacterReferences() {}

  /** Takes a line of the list: a name, which a star may precede, and its characters. */
  static void add(LineFile.Line line) {
    if (!LINE.matcher(line.text()).matches()) {
      throw line.wanted("Abreve 102");
    }
    String[] parts = line.text().split(" ", -1);
    boolean old = parts[0].startsWith("*");
    String name = old ? parts[0].substring(1) : parts[0];
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      text.appendCodePoint(Integer.parseInt(parts[i], 16));
    }
    NAMES.put(name, text.toString());
    if (old) {
      WITHOUT_SEMICOLON.add(name);
    }
  }

  /** Whether there is a reference with its semicolon in a text. */
  static boolean isIn(String text) {
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      int limit = Math.min(text.length(), at + 2 + LONGEST_NAME);
      int end = at + 1;
      while (end < limit && (isAlphanumeric(text.charAt(end)) || text.charAt(end) == '#')) {
        end++;
      }
      if (end < text.length() && text.charAt(end) == ';') {
        char[] reference = text.substring(at, end + 1).toCharArray();
        if (at(reference, 0, reference.length) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** A reference and where it ends. */
  record Found(String text, int end) {}

  /** The reference that begins at an ampersand; null if there is none. */
  static @Nullable Found at(char[] text, int ampersand, int to) {
    int start = ampersand + 1;
    boolean number = start < to && text[start] == '#';
    int end = number ? start + 1 : start;
    int limit = Math.min(to, end + (number ? LONGEST_NUMBER : LONGEST_NAME));
    while (end < limit && isAlphanumeric(text[end])) {
      end++;
    }
    boolean complete = end < to && text[end] == ';';
    String decoded = number ? numeric(text, start + 1, end) : named(text, start, end, complete);
    return decoded == null ? null : new Found(decoded, complete ? end + 1 : end);
  }

  private static @Nullable String named(char[] text, int start, int end, boolean complete) {
    if (end == start) {
      return null;
    }
    String name = new String(text, start, end - start);
    return complete || WITHOUT_SEMICOLON.contains(name) ? NAMES.get(name) : null;
  }

  private static @Nullable String numeric(char[] text, int start, int end) {
    boolean hex = start < end && (text[start] | 0x20) == 'x';
    int from = hex ? start + 1 : start;
    long value = 0;
    for (int i = from; i < end; i++) {
      int digit = Character.digit(text[i], hex ? 16 : 10);
      if (digit < 0) {
        return null;
      }
      value = Math.min(value * (hex ? 16 : 10) + digit, Integer.MAX_VALUE);
    }
    return from >= end ? null : character((int) value);
  }

  private static String character(int code) {
    if (code >= 0x80 && code < 0xA0) {
      // As HTML reads them: what Windows calls these.
      return new String(new byte[] {(byte) code}, WINDOWS_1252);
    }
    boolean none = code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000);
    return Character.toString(none ? 0xFFFD : code);
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
