package dateline.publish.webhook;

import dateline.publish.Change;
import dateline.publish.DeliveredVersion;
import dateline.publish.route.Webhook;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Sends a desk's records to a webhook's address, once each time it is asked. Thread-safe. */
final class Receiver {
  private final Webhook webhook;
  private final SigningKey key;
  private final HttpClient http;
  private final Duration timeout;
  private final Clock clock;

  Receiver(Webhook webhook, SigningKey key, HttpClient http, Duration timeout, Clock clock) {
    this.webhook = webhook;
    this.key = key;
    this.http = http;
    this.timeout = timeout;
    this.clock = clock;
  }

  /** Sends a record; completes with what came of it, never with an exception. */
  CompletableFuture<Answer> send(ConsumerRecord<byte[], byte[]> record) {
    CompletableFuture<HttpResponse<Void>> exchange =
        http.sendAsync(request(record), BodyHandlers.discarding());
    // The request's own timeout ends with the response's head; a body may hang too.
    CompletableFuture<HttpResponse<Void>> bounded =
        exchange.copy().orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    return bounded.handle(
        (response, failure) -> {
          if (failure == null) {
            return Answer.of(response, clock.instant());
          }
          exchange.cancel(true);
          return new Answer.Failed(reason(failure), null);
        });
  }

  private String reason(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return cause instanceof TimeoutException
        ? "no answer within " + timeout.toMillis() + " ms"
        : cause.toString();
  }

  private HttpRequest request(ConsumerRecord<byte[], byte[]> record) {
    String id = id(record);
    long now = clock.instant().getEpochSecond();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(webhook.url())
            .timeout(timeout)
            .header("content-type", "application/json")
            .header("user-agent", "Dateline")
            .header("webhook-id", id)
            .header("webhook-timestamp", String.valueOf(now))
            .header("webhook-signature", key.sign(id, now, record.value()));
    header(record, Change.HEADER).ifPresent(change -> request.header(Change.HEADER, change));
    return request.POST(BodyPublishers.ofByteArray(record.value())).build();
  }

  /** The same for a version of a story however often it is sent. */
  static String id(ConsumerRecord<byte[], byte[]> record) {
    return "msg_"
        + header(record, DeliveredVersion.HEADER)
            .orElseGet(() -> record.topic() + "_" + record.partition() + "_" + record.offset());
  }

  private static Optional<String> header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null
        ? Optional.empty()
        : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
  }
}
