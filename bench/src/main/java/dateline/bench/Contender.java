package dateline.bench;

import dateline.enrich.EnrichTopology;
import dateline.enrich.Enricher;
import dateline.enrich.Labeller;
import dateline.model.EnrichedArticle;
import dateline.model.Enrichment;
import dateline.model.Hops;
import dateline.model.RawArticle;
import dateline.schemas.topic.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/**
 * One way to get every record of the raw topic to the enriched one.
 *
 * @param name what the table calls it
 * @param topology makes it for the topics of a run
 */
record Contender(String name, Function<Topics, Topology> topology) {
  /** What Streams itself costs. */
  static Contender bytes() {
    return new Contender("bytes pass-through", Contender::bytes);
  }

  /** What the contract costs on top: the limit that enrich is held against. */
  static Contender avro() {
    return new Contender("avro pass-through", Contender::avro);
  }

  static Contender enrich(Labeller labeller) {
    return new Contender(
        "enrich",
        topics ->
            new EnrichTopology(
                    topics, new Enricher(labeller, Clock.systemUTC()), Duration.ofDays(30))
                .get());
  }

  private static Topology bytes(Topics topics) {
    var builder = new StreamsBuilder();
    builder.stream(topics.raw().name(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
        .to(topics.enriched().name(), Produced.with(Serdes.ByteArray(), Serdes.ByteArray()));
    return builder.build();
  }

  private static Topology avro(Topics topics) {
    var builder = new StreamsBuilder();
    builder.stream(topics.raw().name(), Consumed.with(topics.raw().keys(), topics.raw().values()))
        .mapValues(Contender::unlabelled)
        .to(
            topics.enriched().name(),
            Produced.with(topics.enriched().keys(), topics.enriched().values()));
    return builder.build();
  }

  private static EnrichedArticle unlabelled(RawArticle raw) {
    return new EnrichedArticle(
        raw.getArticle(),
        new Enrichment("und", List.of(), List.of(), ""),
        new Hops(raw.getReceived(), null, null));
  }
}
