package dateline.app.command.pipeline;

import dateline.app.cluster.Cluster;
import dateline.schemas.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of the commands that run one stage against a cluster. */
final class StageOptions {
  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long to wait for the broker at the start; default: ${DEFAULT-VALUE}.")
  private int wait;

  /**
   * Waits for the cluster and makes sure that it has the topics; the log says where they differ
   * from what the pipeline rests on.
   *
   * @throws dateline.app.UserError if it does not answer, or lacks a topic
   */
  void require(Map<String, String> kafka, List<? extends Topic<?, ?>> topics) {
    try (Cluster cluster = Cluster.connect(kafka, Duration.ofSeconds(wait))) {
      cluster.require(topics);
      cluster.warnOfDifferences(topics);
    }
  }
}
