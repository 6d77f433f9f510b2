package dateline.bench;

import dateline.model.Stage;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.streams.StreamsStage;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.KafkaStreams;

/** Sends the same stories through a contender and times how they come out, committed. */
final class Throughput {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final Bed bed;
  private final Stories stories;
  private final int articles;

  Throughput(Bed bed, Stories stories, int articles) {
    this.bed = bed;
    this.stories = stories;
    this.articles = articles;
  }

  /**
   * What was measured, over all but the first fifth of the stories.
   *
   * @param perSecond articles a second
   * @param cpuMillis CPU time of the whole process for one article, broker and all
   * @param heapMebibytes heap in use after a collection, the contender still running
   */
  record Result(double perSecond, double cpuMillis, long heapMebibytes) {
    /** The median of each figure. */
    static Result median(List<Result> of) {
      int middle = of.size() / 2;
      return new Result(
          of.stream().mapToDouble(Result::perSecond).sorted().toArray()[middle],
          of.stream().mapToDouble(Result::cpuMillis).sorted().toArray()[middle],
          of.stream().mapToLong(Result::heapMebibytes).sorted().toArray()[middle]);
    }
  }

  /**
   * Runs a contender on topics of its own.
   *
   * @param prefix of the topics; new for every run
   */
  Result run(Contender contender, String prefix) {
    Topics topics = new Topics(new TopicSettings(prefix, null, null, null, null, null, null));
    bed.create(topics.pipeline());
    StreamsSettings settings =
        new StreamsSettings(Stage.ENRICH, topics, bed.folder(prefix + "state"), bed.kafka());
    try (Consumer<String, byte[]> consumer = bed.consumer(topics.enriched());
        StreamsStage stage = new StreamsStage(contender.topology().apply(topics), settings)) {
      // One thread may be ready long before the other: neither begins before both have partitions,
      // and all articles are there.
      stage.start();
      awaitTasks(stage.streams());
      stage.streams().pause();
      produce(topics);
      stage.streams().resume();
      int first = await(consumer, 0, articles / 5);
      long cpu = Machine.cpuNanos();
      long time = System.nanoTime();
      int last = await(consumer, first, articles);
      double seconds = (System.nanoTime() - time) / 1e9;
      double millis = (Machine.cpuNanos() - cpu) / 1e6;
      int measured = last - first;
      return new Result(measured / seconds, millis / measured, Machine.heapMebibytes());
    }
  }

  private void produce(Topics topics) {
    try (Producer<String, byte[]> producer = bed.producer()) {
      List<Future<?>> sent = new ArrayList<>();
      for (int i = 0; i < articles; i++) {
        sent.add(
            producer.send(
                new ProducerRecord<>(topics.raw().name(), Stories.id(i), stories.raw(i))));
      }
      for (Future<?> record : sent) {
        record.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while producing", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker did not take the articles", e);
    }
  }

  private static void awaitTasks(KafkaStreams streams) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!streams.metadataForLocalThreads().stream()
        .allMatch(
            thread -> thread.threadState().equals("RUNNING") && !thread.activeTasks().isEmpty())) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("not all threads had partitions in " + LIMIT);
      }
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  private static int await(Consumer<?, ?> consumer, int from, int to) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    int count = from;
    while (count < to) {
      count += consumer.poll(Duration.ofMillis(100)).count();
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("only " + count + " of " + to + " came in " + LIMIT);
      }
    }
    return count;
  }
}
