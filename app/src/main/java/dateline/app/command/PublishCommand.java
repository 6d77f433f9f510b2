package dateline.app.command;

import dateline.model.Stage;
import dateline.publish.PublishStage;
import dateline.publish.RoutesFile;
import dateline.publish.route.Routes;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.topic.Topics;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline publish}: the publish stage against a cluster. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = "Run the publish stage; creates the topics of new routes at the start.")
public final class PublishCommand implements Callable<Integer> {
  @Mixin private Shared shared = new Shared();
  @Mixin private StageOptions stage = new StageOptions();

  @Override
  public Integer call() {
    Routes routes = RoutesFile.read(shared.home().routes());
    Topics topics = shared.topics();
    Map<String, String> kafka = shared.kafka();
    stage.require(kafka, topics.pipeline());
    RunningStage running = new RunningStage("publish");
    PublishStage publish =
        PublishStage.start(
            new StreamsSettings(
                Stage.PUBLISH, topics, shared.home().data().resolve("state"), kafka),
            routes,
            shared.settings().memory());
    running.endsWith(publish.ended().toCompletableFuture());
    return running.await(publish::isRunning, publish);
  }
}
