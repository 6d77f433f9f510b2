package dateline.publish.webhook;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of one partition that wait to be sent, one after the other, so that a story's
 * versions arrive in their order. Not thread-safe.
 */
final class Waiting {
  private final RetryPolicy policy;
  private final RandomGenerator random;
  private final Queue<ConsumerRecord<byte[], byte[]>> records = new ArrayDeque<>();
  private @Nullable CompletableFuture<Answer> underWay;
  private int tried;
  private long notBefore;

  Waiting(RetryPolicy policy, RandomGenerator random) {
    this.policy = policy;
    this.random = random;
  }

  /** What a step came to. */
  enum Step {
    /** Nothing has changed, or a message is under way. */
    NONE,
    /** The first record is done with; it was taken out. */
    DONE,
    /** The message is to be sent again, later. */
    AGAIN,
    /** The receiver wants no more. */
    GONE
  }

  void add(List<ConsumerRecord<byte[], byte[]>> more) {
    records.addAll(more);
  }

  boolean isEmpty() {
    return records.isEmpty();
  }

  int size() {
    return records.size();
  }

  boolean isUnderWay() {
    return underWay != null;
  }

  /** The first record; there is one. */
  ConsumerRecord<byte[], byte[]> first() {
    return records.element();
  }

  /**
   * Sends the first record if it is time, or looks what came of that.
   *
   * @param now as of {@link System#nanoTime()}
   * @param send sends a record
   * @param giveUp takes a record that was tried often enough, and why the last try failed
   */
  Step step(
      long now,
      Function<ConsumerRecord<byte[], byte[]>, CompletableFuture<Answer>> send,
      BiConsumer<ConsumerRecord<byte[], byte[]>, String> giveUp) {
    if (underWay == null) {
      if (!records.isEmpty() && (tried == 0 || now - notBefore >= 0)) {
        tried++;
        underWay = send.apply(records.element());
      }
      return Step.NONE;
    }
    if (!underWay.isDone()) {
      return Step.NONE;
    }
    Answer answer = underWay.join();
    underWay = null;
    if (answer instanceof Answer.Gone) {
      return Step.GONE;
    }
    if (answer instanceof Answer.Failed failed) {
      if (tried < policy.tries()) {
        Duration pause = policy.pause(tried, failed.wanted(), random);
        notBefore = now + pause.toNanos();
        return Step.AGAIN;
      }
      giveUp.accept(records.element(), failed.reason());
    }
    records.remove();
    tried = 0;
    return Step.DONE;
  }
}
