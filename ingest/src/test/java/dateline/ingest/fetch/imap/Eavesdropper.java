package dateline.ingest.fetch.imap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * Stands between a client and a real server, on loopback: it hears what the client says, may change
 * what the server answers, and can let the line go dead or cut it.
 */
final class Eavesdropper implements AutoCloseable {
  private final ServerSocket listening;
  private final int target;
  private final UnaryOperator<String> answers;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private volatile boolean dead;

  /**
   * @param target the port of the server
   * @param answers what becomes of each piece that the server says
   */
  Eavesdropper(int target, UnaryOperator<String> answers) throws IOException {
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.target = target;
    this.answers = answers;
    start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** How often the client has said something that ends so, on a line of its own. */
  long times(String end) {
    return said.stream()
        .flatMap(String::lines)
        .filter(line -> line.equals(end) || line.endsWith(" " + end))
        .count();
  }

  /** From now on nothing comes through, in neither direction, and nobody is told. */
  void goDead() {
    dead = true;
  }

  /** Ends all connections; new ones are welcome. */
  void cut() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    sockets.clear();
  }

  private void accept() throws IOException {
    while (!listening.isClosed()) {
      Socket client = listening.accept();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      sockets.add(client);
      sockets.add(server);
      start(
          () ->
              pass(
                  client,
                  server,
                  text -> {
                    said.add(text);
                    return text;
                  }));
      start(() -> pass(server, client, answers));
    }
  }

  private void pass(Socket from, Socket to, UnaryOperator<String> change) throws IOException {
    byte[] chunk = new byte[16 << 10];
    InputStream in = from.getInputStream();
    OutputStream out = to.getOutputStream();
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      String text = new String(chunk, 0, read, StandardCharsets.ISO_8859_1);
      if (!dead) {
        out.write(change.apply(text).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    to.shutdownOutput();
  }

  /** Runs until the connection that it serves is closed. */
  private static void start(Passing passing) {
    Thread thread =
        new Thread(
            () -> {
              try {
                passing.run();
              } catch (IOException e) {
                // The connection is closed, by one side or the other: that ends it.
                return;
              }
            },
            "eavesdropper");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    cut();
  }

  @FunctionalInterface
  private interface Passing {
    void run() throws IOException;
  }
}
