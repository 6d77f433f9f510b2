package dateline.app.command.cluster;

import dateline.app.ExitCode;
import dateline.app.cluster.Cluster;
import dateline.app.command.option.ClusterOptions;
import dateline.publish.DeskTopics;
import dateline.publish.RoutesFile;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline topics}: lists, checks and creates the pipeline's topics. */
@Command(
    name = "topics",
    mixinStandardHelpOptions = true,
    description = "Check that the pipeline's topics are as they should be; create those missing.")
public final class TopicsCommand implements Callable<Integer> {
  @Mixin private ClusterOptions shared = new ClusterOptions();

  @Option(names = "--create", description = "Create the topics that are missing.")
  private boolean create;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long to wait for the broker; default: ${DEFAULT-VALUE}.")
  private int wait;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Topics topics = shared.topics();
    List<Topic<?, ?>> wanted = new ArrayList<>(topics.pipeline());
    wanted.addAll(new DeskTopics(topics).of(RoutesFile.read(shared.home().routes())));
    try (Cluster cluster = Cluster.connect(shared.kafka(), Duration.ofSeconds(wait))) {
      Set<String> created = Set.of();
      if (create) {
        created = Set.copyOf(cluster.create(wanted));
      }
      List<String> differences = cluster.check(wanted);
      for (Topic<?, ?> topic : wanted) {
        boolean well = differences.stream().noneMatch(line -> line.startsWith(topic.name() + ":"));
        if (well) {
          out.println(
              topic.name()
                  + ": "
                  + topic.partitions()
                  + " partitions"
                  + (created.contains(topic.name()) ? ", created" : ""));
        }
      }
      differences.forEach(out::println);
      out.flush();
      return differences.isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }
  }
}
