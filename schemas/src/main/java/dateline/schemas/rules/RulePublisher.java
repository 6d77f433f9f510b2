package dateline.schemas.rules;

import dateline.model.RuleSet;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** Puts sets of rules that were found to be good on the topic of the rules. Thread-safe. */
public final class RulePublisher implements AutoCloseable {
  private final Topic<String, RuleSet> topic;
  private final KafkaProducer<String, RuleSet> producer;

  /**
   * @param kafka Kafka's properties, {@code bootstrap.servers} among them
   */
  public RulePublisher(Topics topics, Map<String, String> kafka) {
    this.topic = topics.rules();
    Map<String, Object> properties = new HashMap<>(kafka);
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(
        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, String.valueOf(topics.deadLetterBytes()));
    this.producer =
        new KafkaProducer<>(properties, topic.keys().serializer(), topic.values().serializer());
  }

  /**
   * Publishes a set in place of the one of its kind, and returns when the cluster has it.
   *
   * @throws KafkaException if the cluster does not take it
   */
  public void publish(RuleSet rules) {
    try {
      producer.send(new ProducerRecord<>(topic.name(), rules.getKind().name(), rules)).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException cause
          ? cause
          : new KafkaException(topic + ": " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while publishing rules", e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
