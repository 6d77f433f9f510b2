package dateline.schemas.streams;

import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Turns a record that makes a step fail into a dead letter, and the stream goes on. */
public final class PoisonRecords implements ProcessingExceptionHandler {
  private @Nullable DeadLetters letters;

  @Override
  public void configure(Map<String, ?> properties) {
    letters = new DeadLetters(properties);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    if (letters == null) {
      return Response.fail();
    }
    return Response.resume(
        letters.letter(
            context,
            context.sourceRawKey(),
            context.sourceRawValue(),
            DeadLetters.reason(exception),
            context.processorNodeId() + ": " + DeadLetters.message(exception)));
  }
}
