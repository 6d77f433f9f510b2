package dateline.bench;

import dateline.app.broker.EmbeddedBroker;
import dateline.app.broker.Ports;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.TopicCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The broker that everything is measured on, in a folder that goes when it is closed. */
final class Bed implements AutoCloseable {
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final Path folder;
  private final EmbeddedBroker broker;

  private Bed(Path folder, EmbeddedBroker broker) {
    this.folder = folder;
    this.broker = broker;
  }

  static Bed start() throws IOException {
    Path folder = Files.createTempDirectory("dateline-bench");
    try {
      return new Bed(
          folder,
          EmbeddedBroker.start(
              folder.resolve("broker"), Ports.anyFree(), Ports.anyFree(), Map.of()));
    } catch (IOException | RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  /** A folder for one part of the run. */
  Path folder(String name) {
    return folder.resolve(name);
  }

  /** What every client needs. */
  Map<String, String> kafka() {
    return Map.of("bootstrap.servers", broker.bootstrap());
  }

  void create(Collection<? extends Topic<?, ?>> topics) {
    try (Admin admin = Admin.create(new HashMap<>(kafka()))) {
      new TopicCreator(admin, ANSWER).create(topics);
    }
  }

  Producer<String, byte[]> producer() {
    return new KafkaProducer<>(
        new HashMap<>(kafka()), new StringSerializer(), new ByteArraySerializer());
  }

  /** A consumer of what is committed, from a topic's beginning, that never waits for more. */
  Consumer<String, byte[]> consumer(Topic<?, ?> topic) {
    Map<String, Object> properties = new HashMap<>(kafka());
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "5");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    Consumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        IntStream.range(0, topic.partitions())
            .mapToObj(partition -> new TopicPartition(topic.name(), partition))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  @Override
  public void close() throws IOException {
    broker.close();
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
