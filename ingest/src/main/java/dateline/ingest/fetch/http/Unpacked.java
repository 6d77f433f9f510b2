package dateline.ingest.fetch.http;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes the packing of an answer, up to a limit: a bomb ends in an error, not in a full disk. */
final class Unpacked extends FilterInputStream {
  private final long most;
  private long length;

  private Unpacked(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /**
   * Unpacks.
   *
   * @param encoding the header Content-Encoding; empty for none
   * @param most how many bytes there may be
   * @throws IOException if it is packed otherwise, or broken; reading throws it too
   */
  static InputStream of(InputStream packed, String encoding, long most) throws IOException {
    InputStream in = new BufferedInputStream(packed);
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> new Unpacked(in, most);
      case "gzip", "x-gzip" -> new Unpacked(new GZIPInputStream(in), most);
      case "deflate" -> new Unpacked(deflated(in), most);
      default -> throw new IOException("packed in a way that was not asked for: " + encoding);
    };
  }

  /** With the header of RFC 1950 or, as many servers send it, without. */
  private static InputStream deflated(InputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    boolean header = (first & 0x0F) == 8 && ((first << 8) + second) % 31 == 0;
    return new InflaterInputStream(in, new Inflater(!header));
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    int read = super.read(target, offset, count);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    length += read;
    if (length > most) {
      throw new IOException("too large: more than " + most + " bytes when unpacked");
    }
  }
}
