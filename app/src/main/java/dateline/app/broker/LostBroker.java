package dateline.app.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.utils.Time;

/**
 * Strikes a broker that was killed off its controller's register, before it is started again.
 *
 * <p>Kafka 4.3.1, one node: until the register learns that the broker is gone (9 s, its session
 * timeout) the new broker cannot register. It already acts on the register of before, though, and
 * leads its partitions; when the old session ends, a transaction that it is just then ending has no
 * leader to send its markers to. "These partitions are likely deleted already and hence can be
 * skipped", says the coordinator, completes the transaction without them, and every reader of
 * committed records waits at that place for ever. Without an old registration there is neither the
 * wait nor the gap.
 */
final class LostBroker {
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final Duration RETRY = Duration.ofMillis(20);

  private LostBroker() {}

  /** Whether the broker of a directory ran before and was not stopped cleanly. */
  static boolean isRegistered(Path directory) {
    return Files.exists(directory.resolve("__cluster_metadata-0"))
        && !Files.exists(directory.resolve(".kafka_cleanshutdown"));
  }

  /**
   * Runs the controller by itself until the broker is off its register.
   *
   * @param combined the settings of the node that is to be started afterwards
   * @throws IOException if the controller does not do it in time
   */
  static void unregister(Properties combined, int node) throws IOException {
    Properties alone = new Properties();
    alone.putAll(combined);
    String listeners = combined.getProperty("listeners");
    String controller = listeners.substring(listeners.indexOf("CONTROLLER://"));
    alone.put("process.roles", "controller");
    alone.put("listeners", controller);
    alone.remove("advertised.listeners");
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(alone), Time.SYSTEM);
    server.startup();
    try (Admin admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_CONTROLLERS_CONFIG,
                controller.substring("CONTROLLER://".length())))) {
      unregister(admin, node);
    } finally {
      server.shutdown();
      server.awaitShutdown();
    }
  }

  private static void unregister(Admin admin, int node) throws IOException {
    long deadline = System.nanoTime() + ANSWER.toNanos();
    while (true) {
      try {
        admin.unregisterBroker(node).all().get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        return;
      } catch (ExecutionException | TimeoutException e) {
        if (e.getCause() instanceof BrokerIdNotRegisteredException) {
          return;
        }
        // Its node answers before the controller is elected.
        if (!(e.getCause() instanceof RetriableException) || System.nanoTime() > deadline) {
          throw new IOException("the controller does not let go of its broker: " + e, e);
        }
        LockSupport.parkNanos(RETRY.toNanos());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while the controller started", e);
      }
    }
  }
}
