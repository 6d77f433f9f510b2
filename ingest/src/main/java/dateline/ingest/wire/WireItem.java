package dateline.ingest.wire;

import dateline.model.Article;
import dateline.model.Reason;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** One outcome of decoding: a story, or what could not be one. */
public sealed interface WireItem {
  /** The item's bytes as they came in; read-only. */
  ByteBuffer original();

  /**
   * A story.
   *
   * @param article the article, whole, with its id
   * @param warnings what the decoder had to guess or leave out; empty when nothing
   * @param original the item's bytes as they came in
   */
  record Story(Article article, List<String> warnings, ByteBuffer original) implements WireItem {
    public Story {
      // What is wrong with a value that stands for several fields needs saying once.
      warnings = warnings.isEmpty() ? List.of() : warnings.stream().distinct().toList();
      original = original.asReadOnlyBuffer();
    }
  }

  /**
   * An item that is no story.
   *
   * @param reason why, to be counted
   * @param message why, for a person: where, what was found and what is allowed; one line
   * @param original the first bytes of the item, at most {@link #MAX_ORIGINAL}
   * @param originalSize how many bytes there were
   */
  record Rejected(Reason reason, String message, ByteBuffer original, long originalSize)
      implements WireItem {
    /** How many bytes of a rejected item are kept. */
    public static final int MAX_ORIGINAL = 1 << 20;

    private static final int MAX_MESSAGE = 1_000;

    public Rejected {
      message = oneLine(message);
      if (original.remaining() > MAX_ORIGINAL) {
        original = original.slice(original.position(), MAX_ORIGINAL);
      }
      original = original.asReadOnlyBuffer();
    }

    /** An item of which all bytes are at hand. */
    public static Rejected of(Reason reason, String message, byte[] bytes) {
      return of(reason, message, bytes, bytes.length);
    }

    /** An item of which only the first bytes are at hand. */
    public static Rejected of(Reason reason, String message, byte[] first, long size) {
      // A copy, so that the whole does not stay in memory for the sake of its beginning.
      byte[] kept = first.length > MAX_ORIGINAL ? Arrays.copyOf(first, MAX_ORIGINAL) : first;
      return new Rejected(reason, message, ByteBuffer.wrap(kept), size);
    }

    private static String oneLine(String message) {
      String line = message.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
      return line.length() > MAX_MESSAGE ? line.substring(0, MAX_MESSAGE) + "…" : line;
    }
  }
}
