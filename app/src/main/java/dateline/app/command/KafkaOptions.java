package dateline.app.command;

import dateline.schemas.streams.StreamsSettings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import picocli.CommandLine.Option;

/** The options of a command that has clients of Kafka's. */
class KafkaOptions extends Shared {
  @Option(
      names = "--kafka",
      paramLabel = "KEY=VALUE",
      description = "A property of Kafka's, passed through; may be repeated.")
  private Map<String, String> kafka = new LinkedHashMap<>();

  /** Kafka's properties without an address: those of the file, then those of the command line. */
  final Map<String, String> kafkaWithoutAddress() {
    Map<String, String> properties = new HashMap<>(settings().kafka());
    addGiven(properties);
    properties.remove(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG);
    return properties;
  }

  /** Adds the properties of the command line, and looks whether all of them can be used. */
  final void addGiven(Map<String, String> properties) {
    properties.putAll(kafka);
    StreamsSettings.check(properties);
  }
}
