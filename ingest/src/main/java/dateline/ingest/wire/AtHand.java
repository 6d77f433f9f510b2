package dateline.ingest.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads bytes that are most often all in memory already. */
public final class AtHand {
  private AtHand() {}

  /** The next bytes, up to so many, as {@link InputStream#readNBytes(int)}, in one copy. */
  public static byte[] read(InputStream stream, int most) throws IOException {
    if (stream instanceof ByteArrayInputStream all) {
      byte[] bytes = new byte[Math.min(most, all.available())];
      all.readNBytes(bytes, 0, bytes.length);
      return bytes;
    }
    return stream.readNBytes(most);
  }
}
