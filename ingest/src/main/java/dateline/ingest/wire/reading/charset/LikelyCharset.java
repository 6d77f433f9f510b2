package dateline.ingest.wire.reading.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import dateline.ingest.wire.reading.bytes.EightBytes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The charset that bytes are probably in. ICU tells which fit by their statistics; it always names
 * some, so the text that one of them gives has to look like writing too.
 */
final class LikelyCharset {
  /** ICU does not get better at it with more. */
  private static final int MOST_BYTES = 4_000;

  /** Fewer bytes beyond ASCII tell nothing. */
  private static final int FEWEST_BYTES = 8;

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Map<String, Writing> WRITINGS =
      Map.ofEntries(
          Map.entry("windows-1251", Writing.CYRILLIC),
          Map.entry("KOI8-R", Writing.CYRILLIC),
          Map.entry("ISO-8859-5", Writing.CYRILLIC),
          Map.entry("ISO-8859-7", Writing.GREEK),
          Map.entry("windows-1253", Writing.GREEK),
          Map.entry("windows-1256", Writing.ARABIC),
          Map.entry("ISO-8859-6", Writing.ARABIC),
          Map.entry("windows-1255", Writing.HEBREW),
          Map.entry("ISO-8859-8", Writing.HEBREW),
          Map.entry("ISO-8859-8-I", Writing.HEBREW),
          Map.entry("Shift_JIS", Writing.JAPANESE),
          Map.entry("EUC-JP", Writing.JAPANESE),
          Map.entry("EUC-KR", Writing.KOREAN),
          Map.entry("GB18030", Writing.CHINESE),
          Map.entry("Big5", Writing.CHINESE),
          Map.entry("ISO-8859-2", Writing.LATIN),
          Map.entry("windows-1250", Writing.LATIN),
          Map.entry("ISO-8859-9", Writing.LATIN),
          Map.entry("windows-1254", Writing.LATIN));

  private LikelyCharset() {}

  /**
   * The charset of bytes that are no UTF-8.
   *
   * @return null when none is convincing, or it is a Western one but for that of DOS
   */
  static @Nullable Charset of(byte[] bytes, int from) {
    byte[] sample = sample(bytes, from);
    if (sample.length == 0) {
      return null;
    }
    if (DosText.isIn(sample)) {
      return DosText.CHARSET;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    String western = new String(sample, WESTERN);
    for (CharsetMatch match : detector.detectAll()) {
      Writing writing = WRITINGS.get(match.getName());
      Charset charset = CharsetNames.meant(match.getName());
      if (writing != null
          && charset != null
          && match.getConfidence() >= writing.leastConfidence()) {
        String text = decoded(sample, charset);
        if (text != null && writing.isIn(text, western, match.getLanguage())) {
          return charset;
        }
      }
    }
    return null;
  }

  /** The first lines that have bytes beyond ASCII in them; empty when there are too few. */
  private static byte[] sample(byte[] bytes, int from) {
    byte[] sample = new byte[MOST_BYTES];
    int length = 0;
    int beyond = 0;
    int at = from;
    while (at < bytes.length && length < MOST_BYTES) {
      int end = EightBytes.indexOf(bytes, '\n', at, bytes.length);
      int high = 0;
      for (int i = at; i < end; i++) {
        high += bytes[i] < 0 ? 1 : 0;
      }
      if (high > 0) {
        int taken = Math.min(Math.min(end + 1, bytes.length) - at, MOST_BYTES - length);
        System.arraycopy(bytes, at, sample, length, taken);
        length += taken;
        beyond += high;
      }
      at = end + 1;
    }
    return beyond < FEWEST_BYTES ? new byte[0] : Arrays.copyOf(sample, length);
  }

  /** The text; null when the bytes cannot be in that charset, but for a last character cut off. */
  private static @Nullable String decoded(byte[] sample, Charset charset) {
    int mostCut = sample.length == MOST_BYTES ? 3 : 0;
    for (int cut = 0; cut <= mostCut; cut++) {
      CharBuffer text = CharBuffer.allocate(sample.length);
      CharsetDecoder decoder = charset.newDecoder();
      ByteBuffer bytes = ByteBuffer.wrap(sample, 0, sample.length - cut);
      if (!decoder.decode(bytes, text, true).isError()) {
        return text.flip().toString();
      }
    }
    return null;
  }
}
