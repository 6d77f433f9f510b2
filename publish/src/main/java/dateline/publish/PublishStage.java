package dateline.publish;

import dateline.model.Stage;
import dateline.publish.route.RouteStatus;
import dateline.publish.route.Routes;
import dateline.publish.route.RoutesInForce;
import dateline.publish.webhook.Webhooks;
import dateline.query.NamedQueries;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.streams.StreamsStage;
import dateline.schemas.topic.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.StreamsConfig;

/**
 * The publish stage as a whole: makes sure that every desk has its topic, then delivers until it is
 * closed. Thread-safe.
 */
public final class PublishStage implements RoutesInForce, AutoCloseable {
  private final Admin admin;
  private final OpenDesks desks;
  private final AtomicReference<Routes> routes;
  private final Webhooks webhooks;
  private final StreamsStage stage;
  private final RouteTally tally;
  private final HeldByRoute held;

  private PublishStage(
      Admin admin,
      OpenDesks desks,
      AtomicReference<Routes> routes,
      Webhooks webhooks,
      StreamsStage stage,
      RouteTally tally) {
    this.admin = admin;
    this.desks = desks;
    this.routes = routes;
    this.webhooks = webhooks;
    this.stage = stage;
    this.tally = tally;
    this.held = HeldByRoute.of(stage.streams());
  }

  /**
   * Creates the topics that are missing and starts to deliver; returns before the first story.
   *
   * @param memory for how long a story is remembered after its last version
   * @param meters counts what goes where
   * @throws SettingsException if a desk's topic keeps stories in another format
   * @throws KafkaException if the cluster does not answer or refuses a topic
   */
  public static PublishStage start(
      StreamsSettings settings, Routes routes, Duration memory, MeterRegistry meters) {
    Admin admin =
        Admin.create(
            new StreamsConfig(settings.properties()).getAdminConfigs(settings.applicationId()));
    try {
      OpenDesks desks = new OpenDesks(admin, settings.topics(), settings.kafka());
      desks.open(routes);
      AtomicReference<Routes> inForce = new AtomicReference<>(routes);
      RouteTally tally = new RouteTally();
      var topology =
          new PublishTopology(
              settings.topics(), inForce::get, desks::isOpen, memory, meters, tally);
      StreamsStage stage = new StreamsStage(topology.get(), settings);
      stage.start();
      Webhooks webhooks = new Webhooks(settings, System::getenv, meters);
      webhooks.set(routes.webhooks());
      return new PublishStage(admin, desks, inForce, webhooks, stage, tally);
    } catch (RuntimeException e) {
      admin.close(Duration.ZERO);
      throw e;
    }
  }

  /**
   * Looks whether other routes can be delivered by.
   *
   * @throws SettingsException if a desk's topic keeps stories in another format
   * @throws KafkaException if the cluster does not answer
   */
  public void check(Routes others) {
    desks.check(others);
  }

  /**
   * Delivers by other routes from the next story on; creates the topics that they need first. A
   * desk that no route names any more still gets the corrections and kills of what it had.
   *
   * @throws SettingsException if a desk's topic keeps stories in another format; the routes stay
   * @throws KafkaException if the cluster does not answer or refuses a topic; the routes stay
   */
  public void switchTo(Routes others) {
    desks.open(others);
    routes.set(others);
    webhooks.set(others.webhooks());
  }

  /** The topic that says which stories the stage holds under embargo: its store's changelog. */
  public static String heldLog(Topics topics) {
    return StreamsSettings.changelog(topics, Stage.PUBLISH, ReleaseStories.HELD);
  }

  @Override
  public NamedQueries names() {
    return inForce().names();
  }

  private Routes inForce() {
    return Objects.requireNonNull(routes.get(), "set from the start");
  }

  /** How each route in force is doing in this process, in the order in which they are shown. */
  @Override
  public List<RouteStatus> routes() {
    Routes inForce = inForce();
    return inForce.routes().stream()
        .map(route -> tally.status(route, held.count(route, inForce, System.nanoTime())))
        .toList();
  }

  /**
   * Has counted what it sends to the dead letters, and what Kafka's clients count of themselves.
   */
  public void bindTo(MeterRegistry meters) {
    stage.bindTo(meters);
  }

  /** Completes when the stage runs for the first time; fails when it ends before. */
  public CompletionStage<Void> running() {
    return stage.running();
  }

  /** Completes when it is closed; fails when it had to stop by itself, with the cause. */
  public CompletionStage<Void> ended() {
    return stage.ended();
  }

  /** Whether it has its partitions and is delivering. */
  public boolean isRunning() {
    return stage.isRunning();
  }

  /** Finishes what it has begun, commits, and gives its partitions to the others. */
  @Override
  public void close() {
    stage.close();
    webhooks.close();
    admin.close(Duration.ZERO);
  }
}
