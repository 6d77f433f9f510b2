package dateline.ingest.wire.reading.charset;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Charsets by the names that files and servers use for them. */
public final class CharsetNames {
  private static final String ASCII = "Aa0 <>\"\\\n";

  /** Encodings that files name when they mean their superset. */
  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("x-iso-8859-11", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("big5", "x-MS950-HKSCS"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"));

  /**
   * Names that Java does not know, or not as those mean them who write them: most are labels of
   * WHATWG's Encoding Standard. Java's own cp949 has a Won sign for the backslash.
   */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("iso-8859-8-i", "ISO-8859-8"),
          Map.entry("iso-8859-8-e", "ISO-8859-8"),
          Map.entry("x-cp1251", "windows-1251"),
          Map.entry("win-1251", "windows-1251"),
          Map.entry("koi8r", "KOI8-R"),
          Map.entry("koi8-ru", "KOI8-U"),
          Map.entry("x-x-big5", "Big5"),
          Map.entry("gb_2312-80", "GB2312"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("uhc", "x-windows-949"),
          Map.entry("mac", "x-MacRoman"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("csmacintosh", "x-MacRoman"),
          Map.entry("mac-roman", "x-MacRoman"),
          Map.entry("mac_roman", "x-MacRoman"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("mac-cyrillic", "x-MacCyrillic"),
          Map.entry("mac_cyrillic", "x-MacCyrillic"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"));

  /** So many unknown names come by mistake; to look for one takes milliseconds. */
  private static final int MOST_UNKNOWN = 50;

  private static final Set<String> UNKNOWN = ConcurrentHashMap.newKeySet();

  private CharsetNames() {}

  /** All names that there are: as slow to make as a hundred searches, so made only for those. */
  private static final class All {
    private static final Set<String> NAMES =
        Charset.availableCharsets().values().stream()
            .flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(toUnmodifiableSet());
  }

  /** The charset of that name; null when there is none. */
  public static @Nullable Charset known(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    String javas = OTHERS.getOrDefault(plain, plain);
    boolean many = UNKNOWN.size() >= MOST_UNKNOWN;
    if (UNKNOWN.contains(javas) || (many && !isAny(javas))) {
      return null;
    }
    try {
      return Charset.forName(javas);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      if (!many) {
        UNKNOWN.add(javas);
      }
      return null;
    }
  }

  private static boolean isAny(String name) {
    return All.NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * The charset that is meant by a name, of those that widen ASCII: the wider one where one is
   * meant by the name of its part; null when there is none.
   */
  public static @Nullable Charset meant(String name) {
    Charset charset = known(name);
    return charset == null || !widensAscii(charset) ? null : wider(charset);
  }

  /** The wider one where one is meant by naming a charset, else that. */
  public static Charset wider(Charset charset) {
    String wider = WIDER.get(charset.name().toLowerCase(Locale.ROOT));
    return wider == null || !Charset.isSupported(wider) ? charset : Charset.forName(wider);
  }

  private static boolean widensAscii(Charset charset) {
    return new String(ASCII.getBytes(StandardCharsets.US_ASCII), charset).equals(ASCII);
  }
}
