package dateline.app.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A free port that stays the same from one start to the next: after a crash the broker still sends
 * the ends of open transactions to the address that it last had.
 */
public final class LastPort {
  private final Path file;

  /**
   * @param file where the port is remembered
   */
  public LastPort(Path file) {
    this.file = file;
  }

  /**
   * The port of the last start where it is free, else any; remembered for the next start.
   *
   * @throws IOException if the file cannot be read or written, or no port is free
   */
  public int orAnyFree() throws IOException {
    if (Files.exists(file)) {
      String remembered = Files.readString(file).strip();
      if (remembered.matches("[1-9]\\d{0,4}")
          && Integer.parseInt(remembered) <= 65_535
          && Ports.isFree(Integer.parseInt(remembered))) {
        return Integer.parseInt(remembered);
      }
    }
    int port = Ports.anyFree();
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, port + "\n");
    return port;
  }
}
