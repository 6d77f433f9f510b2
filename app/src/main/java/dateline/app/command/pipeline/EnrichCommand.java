package dateline.app.command.pipeline;

import dateline.app.cluster.ClusterPulse;
import dateline.app.command.option.ClusterOptions;
import dateline.app.metrics.StageMetrics;
import dateline.app.process.RunningStage;
import dateline.app.rules.LiveRules;
import dateline.app.rules.RuleFolder;
import dateline.app.up.StateFolder;
import dateline.enrich.EnrichStage;
import dateline.enrich.Labeller;
import dateline.enrich.OwnRuleFiles;
import dateline.model.RuleSet;
import dateline.model.Stage;
import dateline.schemas.streams.StreamsStage;
import dateline.schemas.topic.Topics;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline enrich}: the enrich stage against a cluster. */
@Command(
    name = "enrich",
    mixinStandardHelpOptions = true,
    description = "Run the enrich stage; start it again on another machine to share the work.")
public final class EnrichCommand implements Callable<Integer> {
  @Mixin private ClusterOptions shared = new ClusterOptions();
  @Mixin private StageOptions stage = new StageOptions();
  @Mixin private MetricsOption metrics = new MetricsOption();

  @Override
  public Integer call() throws IOException {
    RunningStage running = new RunningStage("enrich");
    Labeller labeller =
        Labeller.load(new OwnRuleFiles(shared.home().tags()), shared.home().gazetteer());
    RuleSet here = new RuleFolder(shared.home(), Clock.systemUTC()).tags();
    Topics topics = shared.topics();
    Map<String, String> kafka = shared.kafka();
    try (StageMetrics meters = metrics.start(shared, running)) {
      stage.require(kafka, topics.pipeline());
      try (StateFolder state = StateFolder.take(shared.home().data(), Stage.ENRICH);
          ClusterPulse cluster = ClusterPulse.of(kafka);
          LiveRules live = new LiveRules(topics, kafka, meters.registry())) {
        StreamsStage enrich =
            EnrichStage.of(
                topics,
                live.labeller(here, labeller),
                state.path(),
                kafka,
                shared.settings().memory());
        meters.add(enrich::bindTo);
        running.endsWith(enrich.ended().toCompletableFuture());
        live.follow();
        return running.run(
            () -> {
              enrich.start();
              return enrich;
            },
            started -> started.isRunning() && cluster.answers());
      }
    }
  }
}
