package dateline.ingest.fetch.push;

import dateline.ingest.fetch.push.PushServer.Entrance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers requests: checks who sends, hands the body over and waits until it is committed. */
final class PushHandler extends Handler.Abstract {
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s\";]{1,40})");
  private static final int LONGEST_ID = 200;

  private final Function<String, @Nullable Entrance> entrances;
  private final PushServer.Limits limits;
  private final Clock clock;
  private final Semaphore bodies;

  PushHandler(
      Function<String, @Nullable Entrance> entrances, PushServer.Limits limits, Clock clock) {
    this.entrances = entrances;
    this.limits = limits;
    this.clock = clock;
    this.bodies = new Semaphore(limits.atOnce());
  }

  /**
   * What to answer.
   *
   * @param retryAfter seconds after which to send again; 0 when that is no use
   */
  private record Reply(int status, String line, int retryAfter) {
    static Reply of(int status, String line) {
      return new Reply(status, line, 0);
    }
  }

  /** Ends the taking in of a request with a reply. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Reply reply;

    private Refusal(int status, String line) {
      this(new Reply(status, line, 0));
    }

    private Refusal(Reply reply) {
      super(reply.line());
      this.reply = reply;
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Reply reply;
    try {
      reply = reply(request);
    } catch (Refusal e) {
      reply = e.reply;
    } catch (IOException e) {
      reply = Reply.of(400, "the body did not come whole");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      reply = new Reply(503, "stopping", 2);
    }
    response.setStatus(reply.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    if (reply.retryAfter() > 0) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, reply.retryAfter());
    }
    if (reply.status() == 405) {
      response.getHeaders().put(HttpHeader.ALLOW, "POST");
    }
    if (reply.status() == 408 || reply.status() == 413) {
      // What is left of the body is not waited for.
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    byte[] line = (reply.line() + "\n").getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(line), callback);
    return true;
  }

  private Reply reply(Request request) throws Refusal, IOException, InterruptedException {
    String path = Request.getPathInContext(request);
    if (!path.startsWith(PushServer.PATH)) {
      throw new Refusal(404, "nothing is here (wanted: POST " + PushServer.PATH + "<source>)");
    }
    Entrance entrance = entrances.apply(path.substring(PushServer.PATH.length()));
    if (entrance == null) {
      throw new Refusal(404, "there is no such source, or it is not pushed");
    }
    if (!request.getMethod().equals("POST")) {
      throw new Refusal(405, "only POST is answered here");
    }
    Sender sender = sender(request, entrance);
    PushFetcher owner = entrance.owner();
    if (owner == null) {
      throw new Refusal(new Reply(503, "another process takes this source in, or none yet", 2));
    }
    if (!bodies.tryAcquire()) {
      throw new Refusal(new Reply(429, "too many at once", 2));
    }
    try {
      byte[] body = body(request, entrance.settings().maxBytes());
      sender.check(entrance, body);
      return handOver(request, entrance, owner, sender.id(), body);
    } finally {
      bodies.release();
    }
  }

  /**
   * Who says to have sent it.
   *
   * @param id of the message
   * @param timestamp when it was sent; empty where nothing is signed
   * @param signatures empty where nothing is signed
   */
  private record Sender(String id, String timestamp, String signatures) {
    void check(Entrance entrance, byte[] body) throws Refusal {
      var secrets = entrance.settings().secrets();
      if (!secrets.isEmpty() && !Signature.fits(signatures, secrets, id, timestamp, body)) {
        throw new Refusal(403, "the signature does not fit");
      }
    }
  }

  private Sender sender(Request request, Entrance entrance) throws Refusal {
    String id = header(request, "webhook-id");
    if (id.length() > LONGEST_ID) {
      throw new Refusal(400, "webhook-id is longer than " + LONGEST_ID + " characters");
    }
    if (entrance.settings().secrets().isEmpty()) {
      return new Sender(id, "", "");
    }
    String timestamp = header(request, "webhook-timestamp");
    String signatures = header(request, "webhook-signature");
    if (id.isEmpty() || timestamp.isEmpty() || signatures.isEmpty()) {
      throw new Refusal(
          401, "unsigned (wanted: webhook-id, webhook-timestamp and webhook-signature)");
    }
    if (!timestamp.matches("\\d{1,11}")) {
      throw new Refusal(401, "webhook-timestamp is no number of seconds since 1970");
    }
    Duration off =
        Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant()).abs();
    if (off.compareTo(entrance.settings().window()) > 0) {
      throw new Refusal(403, "webhook-timestamp is " + off.toSeconds() + " seconds off");
    }
    return new Sender(id, timestamp, signatures);
  }

  private byte[] body(Request request, int most) throws Refusal, IOException {
    String encoding = header(request, "Content-Encoding").toLowerCase(Locale.ROOT);
    if (!encoding.isEmpty() && !encoding.equals("identity")) {
      throw new Refusal(415, "the body is packed (wanted: unpacked)");
    }
    if (request.getLength() > most) {
      throw new Refusal(413, "larger than " + most + " bytes");
    }
    long deadline = System.nanoTime() + limits.body().toNanos();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] chunk = new byte[8 << 10];
    try (InputStream in = Request.asInputStream(request)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        body.write(chunk, 0, read);
        if (body.size() > most) {
          throw new Refusal(413, "larger than " + most + " bytes");
        }
        if (System.nanoTime() > deadline) {
          throw new Refusal(408, "the body took more than " + limits.body().toSeconds() + " s");
        }
      }
    } catch (IOException e) {
      if (System.nanoTime() > deadline) {
        throw new Refusal(408, "the body took more than " + limits.body().toSeconds() + " s");
      }
      throw e;
    }
    if (body.size() == 0) {
      throw new Refusal(400, "the body is empty");
    }
    return body.toByteArray();
  }

  private Reply handOver(
      Request request, Entrance entrance, PushFetcher owner, String sent, byte[] body)
      throws InterruptedException {
    String id = sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    SeenIds ids = entrance.ids();
    switch (ids.begin(id, System.nanoTime())) {
      case TAKEN -> {
        return Reply.of(202, "taken in before");
      }
      case UNDER_WAY -> {
        return new Reply(503, "is being taken in", 2);
      }
      case NEW -> {}
    }
    CompletableFuture<String> outcome = new CompletableFuture<>();
    var unused =
        outcome.whenComplete(
            (line, failure) -> {
              if (failure == null) {
                ids.taken(id);
              } else {
                ids.forget(id);
              }
            });
    Matcher charset = CHARSET.matcher(header(request, "Content-Type"));
    PushedDelivery delivery =
        new PushedDelivery(id, body, charset.find() ? charset.group(1) : null, outcome);
    if (!owner.offer(delivery)) {
      delivery.dropped();
      return new Reply(429, "too many wait for this source", 2);
    }
    try {
      return Reply.of(202, outcome.get(limits.commit().toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException | ExecutionException e) {
      return new Reply(503, "not committed yet, or not here: send it again", 2);
    }
  }

  private static String header(Request request, String name) {
    String value = request.getHeaders().get(name);
    return value == null ? "" : value.strip();
  }
}
