package dateline.publish.dashboard.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A client of a stream, with what it was told in a queue. */
final class TestStream implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final InputStream body;
  private final Thread reader;

  /** One event; "end" when the stream is over. */
  record Event(String id, String name, JsonNode data) {}

  TestStream(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      throw new AssertionError("status " + response.statusCode());
    }
    body = response.body();
    reader = new Thread(this::read, "test-stream");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    String id = "";
    String name = "";
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String value = line.substring(line.indexOf(':') + 1);
        if (line.startsWith("id")) {
          id = value;
        } else if (line.startsWith("event")) {
          name = value;
        } else if (line.startsWith("data")) {
          events.add(new Event(id, name, TestBoard.read(value)));
        }
      }
    } catch (IOException e) {
      // The test has closed it, or the server has gone.
      id = e.toString();
    }
    events.add(new Event(id, "end", TestBoard.read("{}")));
  }

  /** The next event, whatever it is. */
  Event next() throws InterruptedException {
    Event event = events.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (event == null) {
      throw new AssertionError("nothing came");
    }
    return event;
  }

  /** The next event of that name; signs of life in between are passed over, nothing else is. */
  Event await(String name) throws InterruptedException {
    Event event = next();
    while (event.name().equals("beat") && !name.equals("beat")) {
      event = next();
    }
    if (!event.name().equals(name)) {
      throw new AssertionError("wanted " + name + ", came " + event);
    }
    return event;
  }

  /** Whether the server has ended it. */
  boolean isOver(Duration patience) throws InterruptedException {
    Event event = events.poll(patience.toSeconds(), TimeUnit.SECONDS);
    return event != null && event.name().equals("end");
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
