package dateline.app.command.option;

import dateline.schemas.streams.KafkaProperties;
import dateline.schemas.streams.StreamsSettings;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of a command that has clients of Kafka's. */
public class KafkaOptions extends ConfigurationOptions {
  @Option(
      names = "--kafka",
      paramLabel = "KEY=VALUE",
      description = "A property of Kafka's, passed through; may be repeated.")
  private Map<String, String> kafka = new LinkedHashMap<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private final Set<String> warned = new HashSet<>();

  /** Kafka's properties without an address: those of the file, then those of the command line. */
  public final Map<String, String> kafkaWithoutAddress() {
    Map<String, String> properties = new HashMap<>(settings().kafka());
    addGiven(properties);
    properties.remove(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG);
    return properties;
  }

  /** Adds the properties of the command line, and looks whether all of them can be used. */
  final void addGiven(Map<String, String> properties) {
    properties.putAll(kafka);
    StreamsSettings.check(properties);
    warnOfUnknown(properties.keySet());
  }

  /** Says what Kafka would pass over without a word; once, however often it is asked. */
  private void warnOfUnknown(Set<String> properties) {
    PrintWriter err = command.commandLine().getErr();
    KafkaProperties.unknown(properties)
        .forEach(
            (property, near) -> {
              if (warned.add(property)) {
                err.println(
                    "dateline: warning: "
                        + (kafka.containsKey(property) ? "--kafka " : "dateline.yml: kafka.")
                        + property
                        + ": "
                        + KafkaProperties.warning(near));
              }
            });
    err.flush();
  }
}
