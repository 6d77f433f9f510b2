package dateline.schemas.streams;

import dateline.model.Reason;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/** Turns a record whose bytes are no story into a dead letter, and the stream goes on. */
public final class UndecodableRecords implements DeserializationExceptionHandler {
  private @Nullable DeadLetters letters;

  @Override
  public void configure(Map<String, ?> properties) {
    letters = new DeadLetters(properties);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
    // A schema registry that does not answer says nothing about the record.
    if (letters == null || exception instanceof RetriableException) {
      return Response.fail();
    }
    return Response.resume(
        letters.letter(
            context,
            record.key(),
            record.value(),
            Reason.UNDECODABLE,
            DeadLetters.message(exception)));
  }
}
