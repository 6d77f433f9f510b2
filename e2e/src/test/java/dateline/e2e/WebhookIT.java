package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dateline.app.broker.Ports;
import dateline.model.EnrichedArticle;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receiver that fails, a sender that is killed: each story arrives, and nobody waits for it. */
class WebhookIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Map<String, String> SECRET =
      Map.of("WEBHOOK_IT_SECRET", "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
  private static final Pattern GUID = Pattern.compile("invented-\\d+");
  private static final int STORIES = 40;

  @TempDir Path folder;

  private final AtomicBoolean isWell = new AtomicBoolean();
  private final Queue<Received> received = new ConcurrentLinkedQueue<>();

  private record Received(String id, String guid) {}

  @Test
  void shouldDeliverThroughErrorsAndAKillWhileOtherDesksGoOn() throws Exception {
    Workplace place = Workplace.in(folder, "webhook");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    try {
      addRoutes(place, server.getAddress().getPort(), Ports.anyFree());
      try (DatelineProcess killed = up(place)) {
        killed.awaitLine("ready", PATIENCE);
        place.drop("stories.jsonl", InventedStories.lines(0, STORIES));
        awaitDesk(place, STORIES);
        await("tries while the receiver is ill").atMost(PATIENCE).until(() -> received.size() > 4);
        killed.kill();
      }
      isWell.set(true);
      received.clear();
      try (DatelineProcess again = up(place)) {
        again.awaitLine("ready", PATIENCE);
        await("each story at the receiver").atMost(PATIENCE).until(() -> guids().size() == STORIES);
        assertThat(received.stream().collect(Collectors.groupingBy(Received::guid)).values())
            .allSatisfy(
                each -> assertThat(each).extracting(Received::id).containsOnly(each.get(0).id()));
        again.stop(Duration.ofSeconds(30));
      }
    } finally {
      server.stop(0);
    }
  }

  private static DatelineProcess up(Workplace place) throws IOException {
    return place.start(
        List.of("up", "--port", "0", "--no-samples", "--config", place.config().toString()),
        SECRET);
  }

  /** A desk without a webhook has all stories, though no receiver takes any. */
  private static void awaitDesk(Workplace place, int count) throws IOException {
    try (CommittedStories<EnrichedArticle> world =
        CommittedStories.desk(place.bootstrap(), "world")) {
      await("stories on another desk").atMost(PATIENCE).until(() -> world.read().size() == count);
    }
  }

  private List<String> guids() {
    return received.stream().map(Received::guid).distinct().toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Matcher guid = GUID.matcher(body);
      if (guid.find()) {
        received.add(
            new Received(exchange.getRequestHeaders().getFirst("webhook-id"), guid.group()));
      }
      exchange.sendResponseHeaders(isWell.get() ? 204 : 500, -1);
    }
  }

  private static void addRoutes(Workplace place, int ill, int dead) throws IOException {
    for (Map.Entry<String, Integer> route : Map.of("ill", ill, "dead", dead).entrySet()) {
      Files.writeString(
          place.config().resolve("routes.yml"),
          """

            - name: %s
              query: "*:*"
              topic: hook.%s
              format: ninjs
              webhook:
                url: http://127.0.0.1:%d/hook
                secret: ${WEBHOOK_IT_SECRET}
          """
              .formatted(route.getKey(), route.getKey(), route.getValue()),
          StandardOpenOption.APPEND);
    }
  }
}
