package dateline.schemas.streams;

import java.util.Map;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Turns a record that makes a step fail into a dead letter, and the stream goes on. What is wrong
 * with a store or the cluster is none of the record's fault, and stops the thread: going on would
 * make letters of good stories one by one.
 */
public final class PoisonRecords implements ProcessingExceptionHandler {
  private @Nullable DeadLetters letters;

  @Override
  public void configure(Map<String, ?> properties) {
    letters = new DeadLetters(properties);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    if (letters == null || isOfSurroundings(exception)) {
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

  private static boolean isOfSurroundings(Exception exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof RetriableException
          || cause instanceof ProcessorStateException
          || cause instanceof InvalidStateStoreException) {
        return true;
      }
    }
    return false;
  }
}
