package dateline.publish;

import dateline.publish.route.Desk;
import dateline.publish.route.Routes;
import dateline.schemas.topic.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The publish stage: release the version when it may go out, route it, and write it to every desk
 * it is for or to the dead letters.
 */
public final class PublishTopology implements Supplier<Topology> {
  private final Topics topics;
  private final Supplier<Routes> routes;
  private final Predicate<Desk> isOpen;
  private final Duration memory;
  private final MeterRegistry meters;
  private final RouteTally tally;

  /**
   * @param routes which desks want which stories; asked once for each story, so that they may be
   *     switched
   * @param isOpen whether a desk that had stories, but that no route names any more, still has its
   *     topic: corrections and kills go there too
   * @param memory for how long a story is remembered after its last version; as long as desks may
   *     still hold it
   * @param meters counts what goes where
   * @param tally counts what goes by which route
   */
  public PublishTopology(
      Topics topics,
      Supplier<Routes> routes,
      Predicate<Desk> isOpen,
      Duration memory,
      MeterRegistry meters,
      RouteTally tally) {
    this.topics = topics;
    this.routes = routes;
    this.isOpen = isOpen;
    this.memory = memory;
    this.meters = meters;
    this.tally = tally;
  }

  @Override
  public Topology get() {
    var builder = new StreamsBuilder();
    var enriched = topics.enriched();
    var deadLetter = topics.deadLetter();
    var writer = new DeliveryWriter(topics);

    var outcomes =
        builder.stream(
                enriched.name(),
                Consumed.with(enriched.keys(), enriched.values()).withName("read-enriched"))
            .process(ReleaseStories.remembering(memory, enriched), Named.as("release-story"))
            .process(
                RouteStories.by(routes, isOpen, memory, new DeliveryMeters(meters, tally)),
                Named.as("route-story"))
            .flatMapValues(writer::write, Named.as("write-format"));

    outcomes
        .flatMapValues(Outcome::written, Named.as("keep-written"))
        .processValues(MarkDeliveries::new, Named.as("mark-delivery"))
        .to(
            new DeskRecords(new DeskTopics(topics)),
            Produced.with(enriched.keys(), DeskRecords.serde()).withName("write-desk"));

    outcomes
        .flatMapValues(Outcome::unwritable, Named.as("keep-unwritable"))
        .processValues(() -> new DescribeUnwritable(topics), Named.as("describe-unwritable"))
        .to(
            deadLetter.name(),
            Produced.with(deadLetter.keys(), deadLetter.values()).withName("write-dead-letters"));

    return builder.build();
  }
}
