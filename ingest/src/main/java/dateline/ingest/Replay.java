package dateline.ingest;

import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.model.DeadLetter;
import dateline.model.Stage;
import dateline.schemas.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;

/**
 * Reads dead letters of ingest again, with their sources' settings of today, and publishes what has
 * become readable. One thread uses it.
 */
public final class Replay implements AutoCloseable {
  private final List<Source> sources;
  private final WireFormats formats = WireFormats.standard();
  private final IngestRecords records;
  private final SourceLog log;
  private final Topics topics;
  private final Clock clock;
  private final Producer<byte[], byte[]> producer;

  /**
   * Connects to the cluster.
   *
   * @throws org.apache.kafka.common.KafkaException if it does not answer
   */
  public Replay(IngestSettings settings, Clock clock) {
    this(settings.sources(), new Topics(settings.topics()), clock, producer(settings));
  }

  Replay(List<Source> sources, Topics topics, Clock clock, Producer<byte[], byte[]> producer) {
    this.sources = List.copyOf(sources);
    this.records = new IngestRecords(topics, clock);
    this.topics = topics;
    this.clock = clock;
    this.producer = producer;
    this.log = WireCommit.open(producer, CheckpointReader.Past::none);
  }

  private static Producer<byte[], byte[]> producer(IngestSettings settings) {
    // A name of its own each time: a replay must neither fence a source nor another replay.
    return new ClientSettings(settings, new Topics(settings.topics()))
        .producer("replay-" + UUID.randomUUID());
  }

  /**
   * What became of a letter.
   *
   * @param ids the ids of the articles that were published; empty when nothing was
   * @param reasons why the items that are still rejected are; empty when all is well
   */
  public record Outcome(List<String> ids, List<String> reasons) {
    public Outcome {
      ids = List.copyOf(ids);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Reads a letter's bytes again and publishes the articles in them, in one transaction. What is
   * still rejected stays where it is: no new letter is written. What the source has brought before
   * does not matter.
   *
   * @throws org.apache.kafka.common.KafkaException if the articles could not be published
   */
  public Outcome replay(DeadLetter letter) {
    if (letter.getStage() != Stage.INGEST) {
      return refused("it is a letter of " + letter.getStage() + ", not of INGEST");
    }
    int kept = letter.getOriginal().remaining();
    if (letter.getOriginalSize() > kept) {
      return refused("only " + kept + " of " + letter.getOriginalSize() + " bytes were kept");
    }
    for (Source source : sources) {
      if (source.name().equals(letter.getSource())) {
        return replay(letter, source);
      }
    }
    return refused("its source '" + letter.getSource() + "' is not configured any more");
  }

  private Outcome replay(DeadLetter letter, Source source) {
    String named = letter.getFormat();
    if (source.format() == null && named != null && !formats.names().contains(named)) {
      return refused(
          "it came as '" + named + "', which its source does not say how to read any more");
    }
    OptionalInt partition = partition(source);
    IngestRecords.OfSource ofSource = records.of(source, partition.orElse(0));
    List<Entry> entries = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    byte[] bytes = new byte[letter.getOriginal().remaining()];
    letter.getOriginal().duplicate().get(bytes);
    try {
      WireInput input = WireInput.of(bytes, letter.getOrigin(), source.defaults());
      WireFormat format = format(letter, source, input);
      format.decode(
          input,
          item -> {
            if (item instanceof WireItem.Story story) {
              Entry entry = ofSource.article(story, format.name(), letter.getOrigin());
              if (entry.kind() == Entry.Kind.ARTICLE) {
                entries.add(entry);
                ids.add(story.article().getId());
                if (partition.isPresent()) {
                  // The source may bring it again, readable now.
                  entries.add(
                      ofSource.seen(
                          Fingerprints.item(story),
                          new SeenItems.Known(Fingerprints.content(story), clock.instant())));
                }
              } else {
                reasons.add("TOO_LARGE: the story is too large for its topic");
              }
            } else if (item instanceof WireItem.Rejected rejected) {
              reasons.add(rejected.reason() + ": " + rejected.message());
            }
          });
    } catch (IOException e) {
      // The bytes are in memory.
      throw new UncheckedIOException(e);
    }
    if (!entries.isEmpty()) {
      log.commit(entries);
    }
    return new Outcome(ids, reasons);
  }

  /**
   * The source's format or, if its file names none, the letter's: a letter holds one item, and what
   * a part of a delivery looks like says nothing about the whole.
   */
  private WireFormat format(DeadLetter letter, Source source, WireInput input) throws IOException {
    return source.format() == null && letter.getFormat() != null
        ? formats.byName(letter.getFormat())
        : source.formatOf(input, formats);
  }

  /** The partition on which the source's items are remembered; empty if they are not. */
  private OptionalInt partition(Source source) {
    int count = producer.partitionsFor(topics.seen().name()).size();
    return count == 0 || source.remember().isZero()
        ? OptionalInt.empty()
        : OptionalInt.of(SourceOwnership.partitionOf(source.name(), count));
  }

  private static Outcome refused(String reason) {
    return new Outcome(List.of(), List.of(reason));
  }

  @Override
  public void close() {
    log.close();
  }
}
