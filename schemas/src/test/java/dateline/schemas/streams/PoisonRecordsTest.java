package dateline.schemas.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.DeadLetter;
import dateline.model.Reason;
import dateline.schemas.serde.AvroSerde;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler.Response;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler.Result;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PoisonRecordsTest {
  private static final Record<String, String> RECORD = new Record<>("x:y", "a story", 1);

  private final PoisonRecords handler = new PoisonRecords();

  PoisonRecordsTest() {
    handler.configure(
        Map.of(
            DeadLetters.STAGE, "ENRICH", DeadLetters.TOPIC, "letters", DeadLetters.MAX_BYTES, "9"));
  }

  static Stream<Exception> surroundings() {
    return Stream.of(
        new ProcessorStateException("put", new IOException("No space left on device")),
        new InvalidStateStoreException("the store is closed"),
        new TimeoutException("the broker is away"),
        new StreamsException(new TimeoutException("the broker is away")));
  }

  @ParameterizedTest
  @MethodSource("surroundings")
  void shouldNotBlameTheRecordForItsSurroundings(Exception failure) {
    Response response = handler.handleError(new Admitting(), RECORD, failure);

    assertThat(response.result()).isEqualTo(Result.FAIL);
    assertThat(response.deadLetterQueueRecords()).isEmpty();
  }

  @Test
  void shouldGiveUpOnARecordThatMakesAStepFail() {
    Response response =
        handler.handleError(new Admitting(), RECORD, new IllegalStateException("odd"));

    assertThat(response.result()).isEqualTo(Result.RESUME);
    assertThat(response.deadLetterQueueRecords())
        .singleElement()
        .extracting(record -> AvroSerde.of(DeadLetter.class).decode(record.value()))
        .extracting(DeadLetter::getReason, DeadLetter::getMessage)
        .containsExactly(Reason.POISON, "admit-version: java.lang.IllegalStateException: odd");
  }

  /** A record that is being admitted. */
  private static final class Admitting implements ErrorHandlerContext {
    @Override
    public String topic() {
      return "articles.raw";
    }

    @Override
    public int partition() {
      return 0;
    }

    @Override
    public long offset() {
      return 5;
    }

    @Override
    public Headers headers() {
      return new RecordHeaders();
    }

    @Override
    public String processorNodeId() {
      return "admit-version";
    }

    @Override
    public TaskId taskId() {
      return new TaskId(0, 0);
    }

    @Override
    public long timestamp() {
      return 1;
    }

    @Override
    public byte[] sourceRawKey() {
      return "x:y".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] sourceRawValue() {
      return new byte[] {1};
    }
  }
}
