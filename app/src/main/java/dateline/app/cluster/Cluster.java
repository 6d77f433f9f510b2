package dateline.app.cluster;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.ingest.fetch.RootCause;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.TopicCreator;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cluster that a command talks to: is it there, has it the topics. */
public final class Cluster implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
  private static final Duration ANSWER = Duration.ofSeconds(15);
  private static final int CONNECT_MILLIS = 500;

  /** After how long without an answer it is said that one is waited for. */
  private static final Duration SILENCE = Duration.ofSeconds(3);

  private static final Duration LONGEST = Duration.ofDays(1);

  private final Admin admin;
  private final String address;

  private Cluster(Admin admin, String address) {
    this.admin = admin;
    this.address = address;
  }

  /**
   * Connects and waits until the cluster answers.
   *
   * @param patience how long to wait
   * @throws UserError if it does not answer by then, the address is none, or the time is none
   */
  public static Cluster connect(Map<String, String> kafka, Duration patience) {
    if (patience.isNegative() || patience.isZero() || patience.compareTo(LONGEST) > 0) {
      throw new UserError(
          ExitCode.USAGE,
          "--wait: '" + patience.toSeconds() + "' (allowed: 1 to " + LONGEST.toSeconds() + ")");
    }
    String address = String.valueOf(kafka.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG));
    Cluster cluster;
    try {
      cluster = new Cluster(Admin.create(patient(kafka, patience)), address);
    } catch (KafkaException e) {
      throw notMade(address, e);
    }
    try {
      cluster.topicNames(patience);
      return cluster;
    } catch (KafkaException e) {
      cluster.close();
      throw noAnswer(kafka, address, patience, e);
    }
  }

  /** The properties of a client that gives up after so long. */
  static Map<String, Object> patient(Map<String, String> kafka, Duration patience) {
    Map<String, Object> properties = new HashMap<>(kafka);
    properties.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
    properties.put(
        CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, (int) Math.min(5_000, patience.toMillis()));
    properties.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
    return properties;
  }

  /** Why there is no client: the address, or another property that Kafka cannot use. */
  private static UserError notMade(String address, KafkaException failure) {
    String reason = RootCause.message(failure);
    return new UserError(
        ExitCode.USAGE,
        reason.contains(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG)
            ? "'" + address + "' is no address of a cluster (allowed: HOST:PORT, ...): " + reason
            : "kafka: " + reason);
  }

  /** Whether nobody is there, or somebody who does not let us in. */
  private static UserError noAnswer(
      Map<String, String> kafka, String address, Duration patience, KafkaException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof AuthenticationException || cause instanceof AuthorizationException) {
        return new UserError(
            ExitCode.UNAVAILABLE,
            address
                + " does not let us in: "
                + RootCause.message(cause)
                + " (see security.protocol, sasl.* and ssl.* under kafka)");
      }
    }
    String silence = "no broker answers at " + address + " within " + patience.toSeconds() + " s";
    String protocol =
        kafka.getOrDefault(
            CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
            CommonClientConfigs.DEFAULT_SECURITY_PROTOCOL);
    // A broker that wants TLS hangs up on who does not speak it, and says no word.
    String hint =
        isListenedAt(address)
            ? ", though somebody listens there (security.protocol is " + protocol + ")"
            : "";
    return new UserError(ExitCode.UNAVAILABLE, silence + hint);
  }

  private static boolean isListenedAt(String bootstrap) {
    return Arrays.stream(bootstrap.split(",")).map(String::strip).anyMatch(Cluster::takesCalls);
  }

  private static boolean takesCalls(String address) {
    // As Kafka reads it, which has taken it for an address.
    String host = Utils.getHost(address);
    Integer port = Utils.getPort(address);
    if (host == null || port == null) {
      return false;
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The names of its topics. */
  public Set<String> topicNames() {
    return topicNames(ANSWER);
  }

  /** Creates those that are missing; returns their names. */
  public List<String> create(Collection<? extends Topic<?, ?>> topics) {
    return new TopicCreator(admin, ANSWER).create(topics);
  }

  /** How the topics differ from what they should be, a line each. */
  public List<String> check(Collection<? extends Topic<?, ?>> topics) {
    return new TopicCreator(admin, ANSWER).check(topics);
  }

  /**
   * Makes sure that topics are there.
   *
   * @throws UserError if any is missing
   */
  public void require(Collection<? extends Topic<?, ?>> topics) {
    Set<String> names = topicNames();
    List<String> missing =
        topics.stream().map(Topic::name).filter(name -> !names.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new UserError(
          ExitCode.UNAVAILABLE,
          address
              + " has no topic "
              + String.join(", ", missing)
              + "; create them, with the same --config if any: dateline topics --create --bootstrap "
              + address);
    }
  }

  /**
   * Says in the log how topics differ from what they should be. Whoever runs the cluster may have
   * reasons for it, so nothing stops; but a topic of checkpoints that is not compacted forgets
   * them.
   */
  public void warnOfDifferences(Collection<? extends Topic<?, ?>> topics) {
    try {
      check(topics).forEach(line -> LOG.warn("topic {}; see: dateline topics", line));
    } catch (KafkaException e) {
      LOG.info("whether the topics are as they should be cannot be told: {}", e.getMessage());
    }
  }

  private Set<String> topicNames(Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    KafkaFuture<Set<String>> names = admin.listTopics().names();
    try {
      if (patience.compareTo(SILENCE) > 0 && !isDoneWithin(SILENCE, names)) {
        LOG.info("{} does not answer; waits for it, {} s at most", address, patience.toSeconds());
      }
      return names.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("cannot list the topics", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while waiting for the cluster", e);
    }
  }

  private static boolean isDoneWithin(Duration time, KafkaFuture<?> work)
      throws ExecutionException, InterruptedException {
    try {
      work.get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(1));
  }
}
