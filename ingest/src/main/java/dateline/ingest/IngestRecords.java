package dateline.ingest;

import dateline.ingest.wire.WireItem.Rejected;
import dateline.ingest.wire.WireItem.Story;
import dateline.model.Checkpoint;
import dateline.model.DeadLetter;
import dateline.model.RawArticle;
import dateline.model.Reason;
import dateline.model.Seen;
import dateline.model.SourceRhythm;
import dateline.model.Stage;
import dateline.schemas.serde.TooLargeException;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records that a source's items become, none larger than its topic allows: a story that
 * is too large goes without its original bytes, then as a dead letter. Thread-safe.
 */
final class IngestRecords {
  private static final ByteBuffer NO_BYTES = ByteBuffer.allocate(0).asReadOnlyBuffer();

  private final Topics topics;
  private final Clock clock;

  IngestRecords(Topics topics, Clock clock) {
    this.topics = topics;
    this.clock = clock;
  }

  /** The records of one source, whose checkpoints go to that partition. */
  OfSource of(Source source, int partition) {
    return new OfSource(source, partition);
  }

  /** The key of what is learnt of a source's rhythm. */
  static String rhythmKey(String source) {
    return source + "/rhythm";
  }

  private static <V> ProducerRecord<byte[], byte[]> record(
      Topic<String, V> topic, @Nullable Integer partition, String key, @Nullable V value) {
    return new ProducerRecord<>(
        topic.name(),
        partition,
        topic.keys().serializer().serialize(topic.name(), key),
        topic.values().serializer().serialize(topic.name(), value));
  }

  /** Makes one source's records. */
  final class OfSource {
    private final Source source;
    private final int partition;

    private OfSource(Source source, int partition) {
      this.source = source;
      this.partition = partition;
    }

    /** An article, or the dead letter of one that is too large. */
    Entry article(Story story, String format, String origin) {
      Instant received = clock.instant();
      ByteBuffer original = source.keepOriginal() ? story.original() : NO_BYTES;
      Supplier<Entry> without =
          () ->
              article(
                  story,
                  NO_BYTES,
                  with(story.warnings(), "original: left out, the record would be too large"),
                  received,
                  format,
                  origin,
                  () -> tooLarge(story, format, origin));
      return article(story, original, story.warnings(), received, format, origin, without);
    }

    private Entry article(
        Story story,
        ByteBuffer original,
        List<String> warnings,
        Instant received,
        String format,
        String origin,
        Supplier<Entry> smaller) {
      RawArticle raw =
          RawArticle.newBuilder()
              .setArticle(story.article())
              .setReceived(received)
              .setFormat(format)
              .setOrigin(origin)
              .setWarnings(warnings)
              .setOriginal(original)
              .setHome(source.home())
              .build();
      try {
        return new Entry(
            Entry.Kind.ARTICLE, record(topics.raw(), null, story.article().getId(), raw), smaller);
      } catch (TooLargeException e) {
        return smaller.get();
      }
    }

    private Entry tooLarge(Story story, String format, String origin) {
      int size = story.original().remaining();
      return letter(
          new Rejected(
              Reason.TOO_LARGE,
              "the story is too large for the topic " + topics.raw(),
              story.original(),
              size),
          format,
          origin);
    }

    /** A dead letter. */
    Entry letter(Rejected rejected, @Nullable String format, String origin) {
      return letter(rejected, format, origin, () -> bare(rejected, format, origin));
    }

    /** A broker that allows less than the settings say still takes the reason. */
    private Entry bare(Rejected rejected, @Nullable String format, String origin) {
      return letter(
          new Rejected(rejected.reason(), rejected.message(), NO_BYTES, rejected.originalSize()),
          format,
          origin,
          null);
    }

    private Entry letter(
        Rejected rejected,
        @Nullable String format,
        String origin,
        @Nullable Supplier<Entry> smaller) {
      DeadLetter letter =
          DeadLetter.newBuilder()
              .setStage(Stage.INGEST)
              .setSource(source.name())
              .setOrigin(origin)
              .setReason(rejected.reason())
              .setMessage(rejected.message())
              .setAt(clock.instant())
              .setFormat(format)
              .setKey(null)
              .setOriginal(rejected.original())
              .setOriginalSize(rejected.originalSize())
              .setPosition(null)
              .build();
      return new Entry(
          Entry.Kind.LETTER, record(topics.deadLetter(), null, source.name(), letter), smaller);
    }

    /** How far the source has been read. */
    Entry checkpoint(
        String position, String digest, long items, boolean complete, boolean rejected) {
      Checkpoint checkpoint =
          Checkpoint.newBuilder()
              .setPosition(position)
              .setDigest(digest)
              .setItems(items)
              .setComplete(complete)
              .setRejected(rejected)
              .setAt(clock.instant())
              .build();
      // Named, not left to the partitioner: the owner of this partition reads it.
      return new Entry(
          Entry.Kind.CHECKPOINT,
          record(topics.checkpoints(), partition, source.name(), checkpoint),
          null);
    }

    /** What is remembered of an item. */
    Entry seen(long item, SeenItems.Known known) {
      Seen seen = new Seen(known.fingerprint(), known.at());
      return new Entry(
          Entry.Kind.SEEN,
          record(topics.seen(), partition, SeenItems.key(source.name(), item), seen),
          null);
    }

    /** How often the source brings something. */
    Entry rhythm(List<Double> numbers) {
      SourceRhythm rhythm = new SourceRhythm(numbers, clock.instant());
      return new Entry(
          Entry.Kind.RHYTHM,
          record(topics.rhythms(), partition, rhythmKey(source.name()), rhythm),
          null);
    }

    /** That an item is forgotten. */
    Entry forgotten(long item) {
      return new Entry(
          Entry.Kind.SEEN,
          record(topics.seen(), partition, SeenItems.key(source.name(), item), null),
          null);
    }

    private static List<String> with(List<String> warnings, String warning) {
      List<String> all = new ArrayList<>(warnings);
      all.add(warning);
      return List.copyOf(all);
    }
  }
}
