package dateline.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a command prints to. A {@link java.io.PrintWriter} keeps to itself that a disk is full; this
 * remembers it, so that a file that was cut off does not pass for a whole one.
 */
final class PrintedStream extends OutputStream {
  private final OutputStream out;
  private volatile @Nullable IOException failure;

  PrintedStream(OutputStream out) {
    this.out = out;
  }

  /**
   * Why not all was printed; empty if it was, or if nobody wanted to read more ({@code | head}).
   */
  Optional<String> lost() {
    return Optional.ofNullable(failure)
        .map(FileProblem::of)
        .filter(why -> !why.contains("Broken pipe"));
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
