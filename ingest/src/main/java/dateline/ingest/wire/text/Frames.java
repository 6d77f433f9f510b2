package dateline.ingest.wire.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a text into the frames of a telex line, from {@code ZCZC} to {@code NNNN} each. */
final class Frames {
  private static final int LONGEST_START = 40;

  private final byte[] bytes;
  private final List<byte[]> frames = new ArrayList<>();
  private int cut;

  private Frames(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The frames with all that stands between them; the text as it is when it has one or none. */
  static List<byte[]> of(byte[] bytes) {
    return new Frames(bytes).cut();
  }

  private List<byte[]> cut() {
    boolean framed = false;
    boolean ended = false;
    int line = 0;
    while (line < bytes.length) {
      int end = line;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      int from = line;
      while (from < end && (bytes[from] & 0xFF) <= ' ') {
        from++;
      }
      boolean start = is("ZCZC", from, end) && end - from <= LONGEST_START;
      if (!framed && from < end) {
        if (!start) {
          // What does not open with a frame may speak of one.
          break;
        }
        framed = true;
      } else if (start) {
        cutAt(line);
        ended = false;
      } else if (ended && from < end) {
        cutAt(line);
        ended = false;
      } else if (framed && from + 4 == end && is("NNNN", from, end)) {
        ended = true;
      }
      line = end + 1;
    }
    cutAt(bytes.length);
    return List.copyOf(frames);
  }

  private void cutAt(int end) {
    if (cut < end || frames.isEmpty()) {
      frames.add(cut == 0 && end == bytes.length ? bytes : Arrays.copyOfRange(bytes, cut, end));
    }
    cut = end;
  }

  /**
   * Whether a line is that word, in any case, or begins with it and goes on with something else.
   */
  private boolean is(String word, int from, int end) {
    if (end - from < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ((bytes[from + i] & ~0x20) != word.charAt(i)) {
        return false;
      }
    }
    return from + word.length() == end || !Character.isLetter(bytes[from + word.length()]);
  }
}
