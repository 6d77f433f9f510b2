package dateline.app;

import java.util.List;
import java.util.Set;

/**
 * Chooses how a command logs, before the first logger exists: tools for people keep quiet, stages
 * log to standard error, {@code up} to a file beside its data. Standard output is for results.
 */
final class Logging {
  private static final Set<String> STAGES = Set.of("ingest", "enrich", "publish");

  private Logging() {}

  static void configure(List<String> arguments) {
    if (System.getProperty("logback.configurationFile") != null) {
      return;
    }
    boolean verbose = arguments.contains("--verbose");
    String command =
        arguments.stream().filter(argument -> !argument.startsWith("-")).findFirst().orElse("");
    System.setProperty(
        "logback.configurationFile",
        command.equals("up") ? "logback-up.xml" : "logback-console.xml");
    System.setProperty(
        "dateline.log.level",
        verbose ? "DEBUG" : STAGES.contains(command) || command.equals("up") ? "INFO" : "ERROR");
    // Kafka's clients say at WARN and INFO what is no news to anybody.
    System.setProperty("dateline.log.kafka", verbose || command.equals("up") ? "INFO" : "ERROR");
  }
}
