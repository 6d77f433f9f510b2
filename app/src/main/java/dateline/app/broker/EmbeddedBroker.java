package dateline.app.broker;

import dateline.app.FileProblem;
import dateline.schemas.topic.TopicSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * A single-node Kafka cluster in this process: the real broker and controller, on loopback only,
 * with its data in a directory that survives restarts.
 *
 * <p>Everything that touches Kafka's internals is here. One at a time in a process, as the broker's
 * exit procedures are the process's. Not thread-safe.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int NODE = 1;

  /**
   * The largest request: less than 0x16……, which TLS begins with and a broker without it reads as a
   * length. It would keep 352 MiB for a client that never sends them, or fail to, again and again.
   */
  private static final int BELOW_TLS = (0x16 << 24) - 1;

  /** What a request has beside its largest record, at most. */
  private static final int BESIDE_RECORD = 88 << 20;

  /** Less than this a broker may ask for at once. */
  private static final long FULL = 16 << 20;

  private final KafkaRaftServer server;
  private final int port;
  private final CompletableFuture<Void> failed;

  private EmbeddedBroker(KafkaRaftServer server, int port, CompletableFuture<Void> failed) {
    this.server = server;
    this.port = port;
    this.failed = failed;
  }

  /**
   * Starts the broker and returns when it takes requests.
   *
   * @param directory where it keeps its data; made and formatted when it is new
   * @param port the port that clients use
   * @param controllerPort the port it talks to itself on
   * @param overrides broker settings that win over ours
   * @throws IOException if the directory cannot be used, or the broker does not start from it
   */
  public static EmbeddedBroker start(
      Path directory, int port, int controllerPort, Map<String, String> overrides)
      throws IOException {
    Files.createDirectories(directory);
    CompletableFuture<Void> failed = new CompletableFuture<>();
    // Kafka ends the JVM when its broker fails; here other things live in it and must close first.
    Exit.setExitProcedure((status, message) -> fail(failed, failure(directory, status, message)));
    Exit.setHaltProcedure((status, message) -> fail(failed, failure(directory, status, message)));
    Properties properties = properties(directory, port, controllerPort);
    properties.putAll(overrides);
    format(directory);
    try {
      if (LostBroker.isRegistered(directory)) {
        LostBroker.unregister(properties, NODE);
      }
      KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
      server.startup();
      return new EmbeddedBroker(server, port, failed);
    } catch (RuntimeException | BrokerExit e) {
      throw new IOException(directory + ": the broker does not start: " + e.getMessage(), e);
    }
  }

  /** What clients connect to. */
  public String bootstrap() {
    return HOST + ":" + port;
  }

  /** Completes, with an exception, when the broker fails by itself. */
  public CompletionStage<Void> failed() {
    return failed;
  }

  /** Stops it cleanly; what was acknowledged is on disk. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void fail(CompletableFuture<Void> failed, String failure) {
    failed.completeExceptionally(new IllegalStateException(failure));
    throw new BrokerExit(failure);
  }

  /**
   * What is known of a failure. Kafka says why in its log only, which may be on the disk that is
   * full.
   */
  static String failure(Path directory, int status, @Nullable String message) {
    StringBuilder failure =
        new StringBuilder("the broker failed with status " + status)
            .append(message == null ? "" : ": " + message);
    try {
      long left = Files.getFileStore(directory).getUsableSpace();
      if (left < FULL) {
        failure.append(": ").append(full(directory, left));
      }
    } catch (IOException e) {
      failure.append(": ").append(directory).append(": ").append(FileProblem.of(e));
    }
    return failure.toString();
  }

  private static String full(Path directory, long left) {
    return "the disk of " + directory + " is full (" + (left >> 10) + " KiB left)";
  }

  /** Ends the broker's thread that asked for the exit, as the exit would have. */
  private static final class BrokerExit extends Error {
    private static final long serialVersionUID = 1L;

    BrokerExit(String message) {
      super(message);
    }
  }

  private static void format(Path directory) throws IOException {
    if (Files.exists(directory.resolve("meta.properties"))) {
      return;
    }
    try {
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
          .setNodeId(NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setDirectories(List.of(directory.toString()))
          .setMetadataLogDirectory(directory.toString())
          .setControllerListenerName("CONTROLLER")
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setIgnoreFormatted(true)
          .run();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(directory + ": cannot be formatted for Kafka: " + e.getMessage(), e);
    }
  }

  private static Properties properties(Path directory, int port, int controllerPort) {
    Properties properties = new Properties();
    properties.putAll(
        Map.of(
            "node.id",
            String.valueOf(NODE),
            "process.roles",
            "broker,controller",
            "listeners",
            "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort,
            "advertised.listeners",
            "PLAINTEXT://" + HOST + ":" + port,
            "listener.security.protocol.map",
            "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "controller.listener.names",
            "CONTROLLER",
            "controller.quorum.voters",
            NODE + "@" + HOST + ":" + controllerPort,
            "log.dirs",
            directory.toString(),
            "auto.create.topics.enable",
            "false"));
    // One node: nothing to replicate to, and no reason to wait for more members.
    properties.putAll(
        Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "4",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "share.coordinator.state.topic.num.partitions", "1",
            "default.replication.factor", "1",
            "group.initial.rebalance.delay.ms", "0"));
    properties.putAll(
        Map.of(
            // Topics say themselves how large their records may be; the broker must let them.
            "message.max.bytes",
            String.valueOf(512 << 20),
            "socket.request.max.bytes",
            String.valueOf(largestRequest(0)),
            "log.cleaner.dedupe.buffer.size",
            String.valueOf(4 << 20),
            "log.segment.bytes",
            String.valueOf(256 << 20),
            "num.network.threads",
            "2",
            "num.io.threads",
            "4",
            // A transaction's markers are written within a millisecond or two; see StreamsSettings.
            "add.partitions.to.txn.retry.backoff.ms",
            "2",
            "transaction.abort.timed.out.transaction.cleanup.interval.ms",
            "1000",
            "controller.quorum.election.timeout.ms",
            "200",
            "initial.broker.registration.timeout.ms",
            String.valueOf(Duration.ofSeconds(60).toMillis())));
    return properties;
  }

  /**
   * What to override so that records as large as these topics take can be sent; the usual limit
   * does for all but huge ones.
   */
  public static Map<String, String> forRecordsOf(TopicSettings topics) {
    int largest = Objects.requireNonNull(topics.maxRecordBytes());
    return Map.of("socket.request.max.bytes", String.valueOf(largestRequest(largest)));
  }

  private static int largestRequest(int maxRecordBytes) {
    return Math.max(BELOW_TLS, maxRecordBytes + BESIDE_RECORD);
  }
}
