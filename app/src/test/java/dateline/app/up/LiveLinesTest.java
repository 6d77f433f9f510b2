package dateline.app.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.app.print.TestStories;
import dateline.model.EnrichedArticle;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveLinesTest {
  private static final TopicPartition PARTITION = new TopicPartition("articles.enriched", 0);

  private final MockConsumer<String, EnrichedArticle> consumer = new MockConsumer<>("latest");
  private final StringWriter printed = new StringWriter();

  LiveLinesTest() {
    Node node = new Node(0, "localhost", 9092);
    consumer.updatePartitions(
        PARTITION.topic(),
        List.of(
            new PartitionInfo(
                PARTITION.topic(), PARTITION.partition(), node, new Node[0], new Node[0])));
    consumer.updateEndOffsets(Map.of(PARTITION, 0L));
  }

  @Test
  void shouldPrintOnAfterARecordWithoutAValue() {
    try (LiveLines lines = lines()) {
      consumer.addRecord(record(0, null));
      consumer.addRecord(record(1, story()));
      lines.start();

      awaitOneLine();
    }
  }

  @Test
  void shouldPrintOnAfterAFailure() {
    try (LiveLines lines = lines()) {
      consumer.setPollException(new KafkaException("the broker is away"));
      consumer.addRecord(record(0, story()));
      lines.start();

      awaitOneLine();
    }
  }

  private LiveLines lines() {
    return new LiveLines(PARTITION.topic(), consumer, new PrintWriter(printed));
  }

  private void awaitOneLine() {
    await().until(() -> printed.toString().endsWith("\n"));
    assertThat(printed.toString().lines())
        .singleElement()
        .asString()
        .contains("Talks open in Lima");
  }

  private static EnrichedArticle story() {
    return TestStories.labelled(TestStories.full(), TestStories.labels());
  }

  @SuppressWarnings("NullAway") // Kafka's own class does not say that a value may be null.
  private static ConsumerRecord<String, EnrichedArticle> record(
      long offset, @Nullable EnrichedArticle story) {
    return new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset, "k", story);
  }
}
