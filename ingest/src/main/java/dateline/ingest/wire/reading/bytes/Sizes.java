package dateline.ingest.wire.reading.bytes;

/** Prints sizes for people. */
public final class Sizes {
  private Sizes() {}

  /** A number of bytes, in MiB or KiB where it is a whole number of them. */
  public static String print(long bytes) {
    if (bytes >= 1 << 20 && bytes % (1 << 20) == 0) {
      return (bytes >> 20) + " MiB";
    }
    if (bytes >= 1 << 10 && bytes % (1 << 10) == 0) {
      return (bytes >> 10) + " KiB";
    }
    return bytes + " bytes";
  }
}
