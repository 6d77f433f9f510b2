package dateline.app.command.pipeline;

import dateline.app.cluster.ClusterPulse;
import dateline.app.command.option.ClusterOptions;
import dateline.app.metrics.StageMetrics;
import dateline.app.process.RunningStage;
import dateline.ingest.IngestSettings;
import dateline.ingest.IngestStage;
import dateline.ingest.SourceFolder;
import dateline.ingest.formats.WireFormats;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline ingest}: the ingest stage against a cluster. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Run the ingest stage; start it again on another machine to share the sources.")
public final class IngestCommand implements Callable<Integer> {
  @Mixin private ClusterOptions shared = new ClusterOptions();
  @Mixin private StageOptions stage = new StageOptions();
  @Mixin private MetricsOption metrics = new MetricsOption();

  @Override
  public Integer call() throws IOException {
    RunningStage running = new RunningStage("ingest");
    SourceFolder sources =
        SourceFolder.read(shared.home().sources(), shared.home().data(), WireFormats.standard());
    Map<String, String> kafka = shared.kafka();
    try (StageMetrics meters = metrics.start(shared, running)) {
      stage.require(kafka, shared.topics().pipeline());
      IngestStage ingest =
          new IngestStage(
              new IngestSettings(
                  kafka,
                  shared.settings().topics(),
                  sources.sources(),
                  null,
                  shared.settings().push(),
                  sources,
                  // The log tells the same, with the time.
                  line -> {}),
              Clock.systemUTC(),
              meters.registry());
      try (ClusterPulse cluster = ClusterPulse.of(kafka)) {
        return running.run(
            () -> {
              ingest.start();
              return ingest;
            },
            started -> started.ready() && cluster.answers(),
            IngestStage::obstacles);
      }
    }
  }
}
