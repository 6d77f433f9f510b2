package dateline.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.app.UserError;
import dateline.app.settings.MetricsAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class StageMetricsTest {
  private static final MetricsAddress ANY = new MetricsAddress(null, 0);

  private volatile Readiness ready = Readiness.NOT_READY;
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void shouldShowTheMetersToPrometheus() throws Exception {
    try (StageMetrics metrics = StageMetrics.start(ANY, () -> ready)) {
      metrics.registry().counter("dateline.ingest.rejected", "source", "inbox").increment();
      metrics.add(registry -> registry.counter("dear").increment());

      HttpResponse<String> answer = ask(metrics, "GET", "/metrics");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-type"))
          .contains("text/plain; version=0.0.4; charset=utf-8");
      assertThat(answer.body().lines())
          .contains(
              "dateline_ingest_rejected_total{source=\"inbox\"} 1.0",
              "dear_total 1.0",
              "# TYPE jvm_memory_used_bytes gauge");
    }
  }

  @Test
  void shouldSayWhetherTheStageIsReady() throws Exception {
    try (StageMetrics metrics = StageMetrics.start(ANY, () -> ready)) {
      assertThat(ask(metrics, "GET", "/ready").statusCode()).isEqualTo(503);
      ready = new Readiness(true, List.of());
      assertThat(ask(metrics, "GET", "/ready").body()).isEqualTo("ready\n");
    }
  }

  @Test
  void shouldSayWhatAStageThatIsReadyLacks() throws Exception {
    ready = new Readiness(true, List.of("fjord takes nothing: no folder", "dpa takes nothing"));
    try (StageMetrics metrics = StageMetrics.start(ANY, () -> ready)) {
      HttpResponse<String> answer = ask(metrics, "GET", "/ready");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .isEqualTo("ready, but fjord takes nothing: no folder; dpa takes nothing\n");
    }
  }

  @Test
  void shouldAnswerNothingElse() throws Exception {
    try (StageMetrics metrics = StageMetrics.start(ANY, () -> ready)) {
      assertThat(ask(metrics, "GET", "/").statusCode()).isEqualTo(404);
      assertThat(ask(metrics, "POST", "/metrics").statusCode()).isEqualTo(405);
    }
  }

  @Test
  void shouldListenNowhereUnlessItIsToldTo() {
    AtomicBoolean added = new AtomicBoolean();
    try (StageMetrics metrics = StageMetrics.start(null, () -> ready)) {
      metrics.add(registry -> added.set(true));

      assertThat(metrics.port()).isZero();
      assertThat(added).isFalse();
      assertThat(metrics.registry().counter("any")).isNotNull();
    }
  }

  @Test
  void shouldSayThatTheAddressIsTaken() {
    try (StageMetrics metrics = StageMetrics.start(ANY, () -> ready)) {
      MetricsAddress taken = new MetricsAddress(null, metrics.port());

      assertThatThrownBy(() -> StageMetrics.start(taken, () -> ready))
          .isInstanceOf(UserError.class)
          .hasMessageStartingWith("metrics: '" + taken + "' cannot be listened at: ");
    }
  }

  private HttpResponse<String> ask(StageMetrics metrics, String method, String path)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + metrics.port() + path))
            .method(method, BodyPublishers.noBody())
            .build(),
        BodyHandlers.ofString());
  }
}
