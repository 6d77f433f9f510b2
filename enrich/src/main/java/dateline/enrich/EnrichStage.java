package dateline.enrich;

import dateline.model.Stage;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.streams.StreamsStage;
import dateline.schemas.topic.Topics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** Starts the enrich stage against a cluster whose topics exist. */
public final class EnrichStage {
  private EnrichStage() {}

  /**
   * Makes the stage; it starts when it is told to.
   *
   * @param labeller what is in force; asked once for each story, so that it may be switched
   * @param kafka Kafka's properties, {@code bootstrap.servers} among them
   * @param memory for how long after its last version a story is remembered
   */
  public static StreamsStage of(
      Topics topics,
      Supplier<Labeller> labeller,
      Path stateDir,
      Map<String, String> kafka,
      Duration memory) {
    Enricher enricher = new Enricher(labeller, Clock.systemUTC());
    return new StreamsStage(
        new EnrichTopology(topics, enricher, memory).get(),
        new StreamsSettings(Stage.ENRICH, topics, stateDir, kafka));
  }
}
