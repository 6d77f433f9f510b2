package dateline.app.command.pipeline;

import dateline.app.cluster.ClusterPulse;
import dateline.app.command.option.ClusterOptions;
import dateline.app.metrics.StageMetrics;
import dateline.app.process.RunningStage;
import dateline.app.rules.LiveRules;
import dateline.app.rules.RuleFolder;
import dateline.app.up.DashboardPart;
import dateline.app.up.StateFolder;
import dateline.model.RuleSet;
import dateline.model.Stage;
import dateline.publish.PublishStage;
import dateline.publish.RoutesFile;
import dateline.publish.dashboard.Dashboard;
import dateline.publish.dashboard.DashboardAddress;
import dateline.publish.route.Routes;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.topic.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline publish}: the publish stage against a cluster. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = "Run the publish stage; creates the topics of new routes.")
public final class PublishCommand implements Callable<Integer> {
  @Mixin private ClusterOptions shared = new ClusterOptions();
  @Mixin private StageOptions stage = new StageOptions();
  @Mixin private MetricsOption metrics = new MetricsOption();
  @Mixin private DashboardOption dashboard = new DashboardOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    RunningStage running = new RunningStage("publish");
    Optional<DashboardAddress> address = dashboard.address(shared.settings().dashboard());
    Routes routes = RoutesFile.read(shared.home().routes());
    RuleSet here = new RuleFolder(shared.home(), Clock.systemUTC()).routes();
    Topics topics = shared.topics();
    Map<String, String> kafka = shared.kafka();
    try (StageMetrics meters = metrics.start(shared, running)) {
      stage.require(kafka, topics.pipeline());
      try (StateFolder state = StateFolder.take(shared.home().data(), Stage.PUBLISH);
          ClusterPulse cluster = ClusterPulse.of(kafka);
          LiveRules live = new LiveRules(topics, kafka, meters.registry())) {
        return running.run(
            () -> {
              PublishStage publish =
                  PublishStage.start(
                      new StreamsSettings(Stage.PUBLISH, topics, state.path(), kafka),
                      live.routes(routes),
                      shared.settings().memory(),
                      meters.registry());
              try {
                meters.add(publish::bindTo);
                running.endsWith(publish.ended().toCompletableFuture());
                live.switchRoutes(here, publish::check, publish::switchTo);
                live.follow();
                return new Delivery(
                    publish,
                    address.flatMap(
                        where ->
                            DashboardPart.start(
                                shared.home(), where, topics, kafka, publish, this::print)));
              } catch (RuntimeException e) {
                publish.close();
                throw e;
              }
            },
            delivery -> delivery.publish().isRunning() && cluster.answers());
      }
    }
  }

  /** The stage, and what shows its stories; closed in the other order. */
  private record Delivery(PublishStage publish, Optional<Dashboard> dashboard)
      implements AutoCloseable {
    @Override
    public void close() {
      dashboard.ifPresent(Dashboard::close);
      publish.close();
    }
  }

  private void print(String where) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("dashboard " + where);
    out.flush();
  }
}
