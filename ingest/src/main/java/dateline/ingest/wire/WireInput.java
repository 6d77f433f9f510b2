package dateline.ingest.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes to decode, with what is known about them. It is read once, by one thread; whoever opened
 * the stream closes it.
 */
public final class WireInput {
  /** How many bytes a format gets to see before it claims an input. */
  public static final int HEAD_BYTES = 8 << 10;

  private final InputStream stream;
  private final String origin;
  private final WireDefaults defaults;

  private WireInput(InputStream stream, String origin, WireDefaults defaults) {
    this.stream = stream;
    this.origin = origin;
    this.defaults = defaults;
  }

  /**
   * Bytes from a stream.
   *
   * @param origin where they come from, such as a file name; for people
   */
  public static WireInput of(InputStream stream, String origin, WireDefaults defaults) {
    return new WireInput(new BufferedInputStream(stream, 64 << 10), origin, defaults);
  }

  /** Bytes at hand. */
  public static WireInput of(byte[] bytes, String origin, WireDefaults defaults) {
    return new WireInput(new ByteArrayInputStream(bytes), origin, defaults);
  }

  /** Where the bytes come from; for people. */
  public String origin() {
    return origin;
  }

  /** What the source says about its stories. */
  public WireDefaults defaults() {
    return defaults;
  }

  /** The bytes that are not read yet. */
  public InputStream stream() {
    return stream;
  }

  /** The next bytes, up to {@link #HEAD_BYTES}, without reading them away. */
  public byte[] head() throws IOException {
    return head(HEAD_BYTES);
  }

  /** The next bytes, up to so many, without reading them away. */
  public byte[] head(int most) throws IOException {
    stream.mark(most);
    byte[] head = AtHand.read(stream, most);
    stream.reset();
    return head;
  }
}
