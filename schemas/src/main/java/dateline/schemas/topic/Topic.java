package dateline.schemas.topic;

import java.util.Map;
import org.apache.kafka.common.serialization.Serde;

/**
 * One topic: what it is called, what its records are, and how the broker keeps them.
 *
 * @param name the full name, prefix included
 * @param keys reads and writes its keys
 * @param values reads and writes its values
 * @param partitions how many partitions it is created with, 1 or more
 * @param replication how many copies it is created with; -1 leaves it to the broker
 * @param config the broker's settings for it, as {@code kafka-topics --config} takes them
 */
public record Topic<K, V>(
    String name,
    Serde<K> keys,
    Serde<V> values,
    int partitions,
    short replication,
    Map<String, String> config) {

  public Topic {
    config = Map.copyOf(config);
  }

  @Override
  public String toString() {
    return name;
  }
}
