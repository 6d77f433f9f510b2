package dateline.publish;

import static dateline.publish.TestDesks.route;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.publish.route.Format;
import dateline.publish.route.Routes;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class DeskFormatsTest {
  private static final String NAME = "line.desk.asia";
  private static final TopicPartition PARTITION = new TopicPartition(NAME, 0);
  private static final byte[] AVRO = {(byte) 0xC3, 1, 7};
  private static final byte[] NINJS = "{}".getBytes(StandardCharsets.UTF_8);

  private final Topics topics =
      new Topics(new TopicSettings("line.", null, null, null, null, null, null));

  @Test
  void shouldRefuseAnotherFormatThanThatOfTheLastRecordAndSayWhatToDo() {
    assertThatThrownBy(() -> require(Format.AVRO, AVRO, NINJS))
        .isInstanceOf(SettingsException.class)
        .hasMessageEndingWith(
            "routes: routes[0].format: 'avro', but line.desk.asia has stories in it as 'ninjs'"
                + " (wanted: 'ninjs', or another topic)");
  }

  @Test
  void shouldGoOnInTheFormatOfTheLastRecord() {
    assertThatCode(() -> require(Format.NINJS, AVRO, NINJS)).doesNotThrowAnyException();
  }

  @Test
  void shouldLeaveATopicThatKeepsNothingFree() {
    assertThatCode(() -> require(Format.AVRO)).doesNotThrowAnyException();
    assertThatCode(() -> require(Format.NINJS)).doesNotThrowAnyException();
  }

  @Test
  void shouldLeaveATopicThatIsNotThereFree() {
    MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    assertThatCode(
            () ->
                new DeskFormats(new DeskTopics(topics), () -> consumer).require(asia(Format.AVRO)))
        .doesNotThrowAnyException();
  }

  private void require(Format format, byte[]... values) {
    MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    Node[] nodes = {};
    consumer.updatePartitions(
        NAME, List.of(new PartitionInfo(NAME, 0, Node.noNode(), nodes, nodes)));
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    consumer.updateEndOffsets(Map.of(PARTITION, (long) values.length));
    consumer.schedulePollTask(
        () -> {
          for (int offset = 0; offset < values.length; offset++) {
            consumer.addRecord(
                new ConsumerRecord<>(NAME, 0, offset, new byte[] {1}, values[offset]));
          }
        });
    new DeskFormats(new DeskTopics(topics), () -> consumer).require(asia(format));
  }

  private static Routes asia(Format format) {
    return new Routes(List.of(route("asia", "region:142", "asia", format)));
  }
}
