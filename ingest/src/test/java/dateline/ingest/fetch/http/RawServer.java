package dateline.ingest.fetch.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of HTTP that behaves as badly as it is told to: it writes what a test writes. */
public final class RawServer implements AutoCloseable {
  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private volatile Behaviour behaviour;

  public RawServer(Behaviour behaviour) throws IOException {
    this.behaviour = behaviour;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  /** What to write for a request; the connection is closed after it. */
  public interface Behaviour {
    void answer(Request request, OutputStream out) throws IOException, InterruptedException;
  }

  public record Request(String path, Map<String, String> headers, long nanos) {}

  public static Behaviour ok(String body) {
    return (request, out) -> out.write(response("200 OK", "Content-Type: text/plain", body));
  }

  /** A whole response. */
  public static byte[] response(String status, String headers, String body) {
    return response(status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  public static byte[] response(String status, String headers, byte[] body) {
    byte[] head =
        ("HTTP/1.1 "
                + status
                + "\r\nConnection: close\r\nContent-Length: "
                + body.length
                + "\r\n"
                + (headers.isEmpty() ? "" : headers.replace("\n", "\r\n") + "\r\n")
                + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] all = java.util.Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    return all;
  }

  public void behave(Behaviour next) {
    behaviour = next;
  }

  public List<Request> requests() {
    return requests;
  }

  public String url(String path) {
    return "http://localhost:" + socket.getLocalPort() + path;
  }

  public int port() {
    return socket.getLocalPort();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        threads.execute(() -> serve(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
      String first = in.readLine();
      if (first == null) {
        return;
      }
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        int colon = line.indexOf(':');
        headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
      }
      Request request = new Request(first.split(" ", -1)[1], headers, System.nanoTime());
      requests.add(request);
      behaviour.answer(request, connection.getOutputStream());
      connection.getOutputStream().flush();
    } catch (IOException e) {
      // The client has gone.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
