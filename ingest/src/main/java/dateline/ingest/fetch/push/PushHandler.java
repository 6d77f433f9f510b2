package dateline.ingest.fetch.push;

import dateline.ingest.fetch.push.PushServer.Entrance;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
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

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Reply reply;
    try {
      reply = reply(request);
    } catch (Reply.Refusal e) {
      reply = e.reply();
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

  private Reply reply(Request request) throws Reply.Refusal, IOException, InterruptedException {
    String path = Request.getPathInContext(request);
    if (!path.startsWith(PushServer.PATH)) {
      throw new Reply.Refusal(
          404, "nothing is here (wanted: POST " + PushServer.PATH + "<source>)");
    }
    Entrance entrance = entrances.apply(path.substring(PushServer.PATH.length()));
    if (entrance == null) {
      throw new Reply.Refusal(404, "there is no such source, or it is not pushed");
    }
    if (!request.getMethod().equals("POST")) {
      throw new Reply.Refusal(405, "only POST is answered here");
    }
    Sender sender = Sender.of(request, entrance.settings(), clock.instant());
    PushFetcher owner = entrance.owner();
    if (owner == null) {
      throw new Reply.Refusal(
          new Reply(503, "another process takes this source in, or none yet", 2));
    }
    if (!bodies.tryAcquire()) {
      throw new Reply.Refusal(new Reply(429, "too many at once", 2));
    }
    try {
      mayBeSilent(request, limits.body());
      byte[] body = PushedBody.read(request, entrance.settings().maxBytes(), limits.body());
      // From here on the sender waits for us: it must not be taken for gone just when it is
      // answered.
      mayBeSilent(request, limits.body().plus(limits.commit()));
      sender.check(entrance.settings(), body);
      return handOver(request, entrance, owner, sender.id(), body);
    } finally {
      bodies.release();
    }
  }

  /** Sets how long nothing may come from the sender until its connection is closed. */
  private static void mayBeSilent(Request request, Duration silence) {
    request
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .setIdleTimeout(silence.toMillis());
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
    Matcher charset = CHARSET.matcher(Sender.header(request, "Content-Type"));
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
}
