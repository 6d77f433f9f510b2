package dateline.enrich;

import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The enrich stage: admit the version, label it, and write it to the enriched or the dead letters.
 */
public final class EnrichTopology implements Supplier<Topology> {
  private final Topics topics;
  private final Enricher enricher;
  private final Duration memory;

  /**
   * @param memory for how long after its last version a story is remembered; longer than any copy
   *     of it can still arrive
   */
  public EnrichTopology(Topics topics, Enricher enricher, Duration memory) {
    this.topics = topics;
    this.enricher = enricher;
    this.memory = memory;
  }

  @Override
  public Topology get() {
    var builder = new StreamsBuilder();

    var outcomes =
        builder.stream(topics.raw().name(), read(topics.raw(), "read-raw"))
            .processValues(AdmitVersions.remembering(memory), Named.as("admit-version"))
            .mapValues(enricher::enrich, Named.as("enrich"));

    outcomes
        .flatMapValues(Outcome::enriched, Named.as("keep-enriched"))
        .to(topics.enriched().name(), write(topics.enriched(), "write-enriched"));

    outcomes
        .flatMapValues(Outcome::rejected, Named.as("keep-rejected"))
        .processValues(() -> new DescribeRejected(topics), Named.as("describe-rejected"))
        .to(topics.deadLetter().name(), write(topics.deadLetter(), "write-dead-letters"));

    return builder.build();
  }

  private static <K, V> Consumed<K, V> read(Topic<K, V> topic, String name) {
    return Consumed.with(topic.keys(), topic.values()).withName(name);
  }

  private static <K, V> Produced<K, V> write(Topic<K, V> topic, String name) {
    return Produced.<K, V>as(name).withKeySerde(topic.keys()).withValueSerde(topic.values());
  }
}
