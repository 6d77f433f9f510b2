package dateline.app.up;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.broker.LastPort;
import dateline.app.broker.Ports;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The ports of the embedded broker, remembered in the data folder; only who has the folder may ask,
 * or a start that comes to nothing would forget the ports of the one that runs.
 */
final class BrokerPorts {
  private static final int USUAL = 9092;

  private final Path data;

  BrokerPorts(Path data) {
    this.data = data;
  }

  /**
   * The port for clients.
   *
   * @param wanted as asked for; 0 for any, null for the usual one or, where that is taken, any
   * @param out is told when the usual one is taken
   * @throws UserError if the one asked for is taken
   * @throws IOException if no port is free, or the folder cannot be used
   */
  int forClients(@Nullable Integer wanted, PrintWriter out) throws IOException {
    LastPort last = new LastPort(data.resolve("broker.port"));
    if (wanted != null && wanted == 0) {
      return last.orAnyFree();
    }
    int port = wanted == null ? USUAL : wanted;
    if (Ports.isFree(port)) {
      return port;
    }
    if (wanted != null) {
      throw new UserError(
          ExitCode.UNAVAILABLE,
          "--port: " + port + " is taken by another program (allowed: a free one, or 0 for any)");
    }
    int free = last.orAnyFree();
    out.println("port " + port + " is taken; the broker uses " + free);
    return free;
  }

  /** The port that the broker talks to itself on. */
  int forItself() throws IOException {
    return new LastPort(data.resolve("controller.port")).orAnyFree();
  }
}
