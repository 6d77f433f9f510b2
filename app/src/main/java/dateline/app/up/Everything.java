package dateline.app.up;

import dateline.app.broker.EmbeddedBroker;
import dateline.app.metrics.StageMetrics;
import dateline.app.rules.RuleFolder;
import dateline.app.settings.DatelineSettings;
import dateline.app.settings.Home;
import dateline.enrich.EnrichStage;
import dateline.enrich.Labeller;
import dateline.enrich.Loading;
import dateline.ingest.IngestSettings;
import dateline.ingest.IngestStage;
import dateline.ingest.SourceFolder;
import dateline.model.Stage;
import dateline.publish.PublishStage;
import dateline.publish.dashboard.DashboardAddress;
import dateline.publish.route.Routes;
import dateline.publish.route.RoutesInForce;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.streams.StreamsStage;
import dateline.schemas.topic.TopicCreator;
import dateline.schemas.topic.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The broker and the three stages in this process, each as it would run by itself, started in the
 * order in which a story travels backwards, so that nothing waits for a reader.
 */
public final class Everything implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Everything.class);
  private static final Duration ANSWER = Duration.ofSeconds(30);

  /** The stages' stable name in their groups: after a crash they take their places back at once. */
  private static final String INSTANCE = "up";

  private final Deque<Part> parts = new ArrayDeque<>();
  private final StageMetrics meters;
  private RoutesInForce routesInForce = List::of;
  private Supplier<List<String>> obstacles = List::of;
  private final CompletableFuture<Void> failed = new CompletableFuture<>();
  private final Home home;

  private Everything(Home home, StageMetrics meters) {
    this.home = home;
    this.meters = meters;
  }

  /**
   * What there is to run.
   *
   * @param labeller reads the newsroom's own rules, and so may fail with a SettingsException
   * @param rules the folder that labeller and routes were read from, to watch for edits
   * @param kafka Kafka's properties, without an address
   * @param dashboard where the dashboard listens; empty for none
   * @param meters what the stages count in; closed by who made it
   * @param port the broker's port; 0 for any, null for the usual one or, where that is taken, any
   */
  public record Plan(
      Home home,
      DatelineSettings settings,
      SourceFolder sources,
      Loading<Labeller> labeller,
      Routes routes,
      RuleFolder rules,
      Map<String, String> kafka,
      Optional<DashboardAddress> dashboard,
      @Nullable Integer port,
      boolean withSamples,
      StageMetrics meters) {}

  private record Part(String name, AutoCloseable closeable) {}

  /**
   * Starts everything and returns when stories flow.
   *
   * @param live gets a line for every story
   * @throws dateline.app.UserError if another process has the data folder or the port, or the
   *     folder cannot be written
   * @throws IOException if the data folder cannot be used
   */
  public static Everything start(Plan plan, PrintWriter live) throws IOException {
    Everything everything = new Everything(plan.home(), plan.meters());
    try {
      everything.run(plan, live);
      return everything;
    } catch (IOException | RuntimeException e) {
      everything.close();
      throw e;
    }
  }

  private void run(Plan plan, PrintWriter live) throws IOException {
    Path data = home.data();
    add("data folder", DataFolder.take(data));
    BrokerPorts ports = new BrokerPorts(data);
    int port = ports.forClients(plan.port(), live);
    EmbeddedBroker broker =
        add(
            "broker",
            EmbeddedBroker.start(
                data.resolve("broker"),
                port,
                ports.forItself(),
                EmbeddedBroker.forRecordsOf(plan.settings().topics())));
    failsWith(broker.failed().toCompletableFuture());
    Map<String, String> kafka = new HashMap<>(plan.kafka());
    kafka.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap());
    Topics topics = new Topics(plan.settings().topics());
    try (Admin admin = Admin.create(new HashMap<>(kafka))) {
      List<String> created = new TopicCreator(admin, ANSWER).create(topics.pipeline());
      LOG.info("created topics {}", created);
    }
    LiveLines lines = add("live lines", new LiveLines(topics.enriched(), kafka, live));
    startStages(plan, topics, kafka, live);
    lines.start();
    add("address", () -> Files.deleteIfExists(home.bootstrapFile()));
    Files.writeString(home.bootstrapFile(), broker.bootstrap() + "\n");
    if (plan.withSamples() && home.samples().isPresent()) {
      SamplePlayer samples =
          add("samples", new SamplePlayer(home.samples().get(), data.resolve("wires")));
      samples.start();
    }
  }

  private void startStages(Plan plan, Topics topics, Map<String, String> kafka, PrintWriter live) {
    Consumer<String> says =
        line -> {
          live.println(line);
          live.flush();
        };
    Edits edits = add("edits", new Edits(plan.rules(), topics, kafka, meters.registry(), says));
    Map<String, String> named = new HashMap<>(kafka);
    named.put("group.instance.id", INSTANCE);
    Duration memory = plan.settings().memory();
    PublishStage publish =
        add(
            "publish",
            PublishStage.start(
                new StreamsSettings(Stage.PUBLISH, topics, state(Stage.PUBLISH), named),
                plan.routes(),
                memory,
                meters.registry()));
    meters.add(publish::bindTo);
    Supplier<Labeller> labeller = edits.labeller(plan.labeller().get());
    StreamsStage enrich =
        add("enrich", EnrichStage.of(topics, labeller, state(Stage.ENRICH), named, memory));
    meters.add(enrich::bindTo);
    enrich.start();
    routesInForce = publish;
    edits.follow(publish::check, publish::switchTo);
    IngestStage ingest =
        add(
            "ingest",
            new IngestStage(
                new IngestSettings(
                    kafka,
                    plan.settings().topics(),
                    plan.sources().sources(),
                    INSTANCE,
                    plan.settings().push(),
                    plan.sources(),
                    says),
                Clock.systemUTC(),
                meters.registry()));
    ingest.start();
    obstacles = ingest::obstacles;
    failsWith(publish.ended().toCompletableFuture());
    failsWith(enrich.ended().toCompletableFuture());
    enrich.running().toCompletableFuture().join();
    publish.running().toCompletableFuture().join();
    awaitIngest(ingest);
  }

  private Path state(Stage stage) {
    return add("state of " + stage, StateFolder.take(home.data(), stage)).path();
  }

  private static void awaitIngest(IngestStage ingest) {
    long deadline = System.nanoTime() + ANSWER.toNanos();
    while (!ingest.ready()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("ingest did not become ready");
      }
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  /**
   * Serves the dashboard; after {@link #start}, so that stories flow before.
   *
   * @param says gets a line: where it is, or why there is none
   */
  public void serveDashboard(Plan plan, Consumer<String> says) throws IOException {
    Map<String, String> kafka = new HashMap<>(plan.kafka());
    kafka.put(
        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
        Files.readString(home.bootstrapFile()).strip());
    Topics topics = new Topics(plan.settings().topics());
    plan.dashboard()
        .flatMap(address -> DashboardPart.start(home, address, topics, kafka, routesInForce, says))
        .ifPresent(dashboard -> add("dashboard", dashboard));
  }

  /**
   * Why nothing can be taken from the places of some sources, a line each; empty if all is well.
   */
  public List<String> obstacles() {
    return obstacles.get();
  }

  /** Completes, with the failure, when a part ends by itself. */
  public CompletableFuture<Void> failed() {
    return failed;
  }

  /** Closes what was started, last first: no new stories, then those on their way, then the log. */
  @Override
  public void close() {
    while (!parts.isEmpty()) {
      Part part = parts.pop();
      try {
        part.closeable().close();
        LOG.info("{}: closed", part.name());
      } catch (Exception e) {
        LOG.error("{}: closing failed", part.name(), e);
      }
    }
  }

  private <T extends AutoCloseable> T add(String name, T part) {
    parts.push(new Part(name, part));
    LOG.info("{}: started", name);
    return part;
  }

  private void failsWith(CompletableFuture<Void> part) {
    var unused =
        part.whenComplete(
            (nothing, failure) -> {
              if (failure != null) {
                failed.completeExceptionally(failure);
              }
            });
  }
}
