package dateline.schemas.streams;

import dateline.schemas.registry.RegistryRefusalException;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.jspecify.annotations.Nullable;

/**
 * Turns a record whose result cannot be written, as it is too large, into a dead letter, and the
 * stream goes on. What a broker may take the next time is tried again; anything else stops the
 * thread, since going on would lose stories.
 */
public final class UnwritableRecords implements ProductionExceptionHandler {
  private @Nullable DeadLetters letters;

  @Override
  public void configure(Map<String, ?> properties) {
    letters = new DeadLetters(properties);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
    if (exception instanceof RecordTooLargeException) {
      return give(context, record.topic(), exception);
    }
    return exception instanceof RetriableException ? Response.retry() : Response.fail();
  }

  @Override
  @SuppressWarnings("rawtypes") // As the interface has it.
  public Response handleSerializationError(
      ErrorHandlerContext context,
      ProducerRecord record,
      Exception exception,
      SerializationExceptionOrigin origin) {
    // A schema registry that gives no answer, or refuses the contract, says nothing about a story.
    if (exception instanceof RetriableException || exception instanceof RegistryRefusalException) {
      return Response.fail();
    }
    return give(context, record.topic(), exception);
  }

  private Response give(ErrorHandlerContext context, String topic, Exception exception) {
    if (letters == null) {
      return Response.fail();
    }
    return Response.resume(
        letters.letter(
            context,
            context.sourceRawKey(),
            context.sourceRawValue(),
            DeadLetters.reason(exception),
            "for " + topic + ": " + DeadLetters.message(exception)));
  }
}
