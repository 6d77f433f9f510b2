package dateline.ingest.fetch.kafka;

import java.util.Map;

/**
 * The cluster that the pipeline itself uses, for sources whose topic is there too.
 *
 * @param properties Kafka's own client settings
 */
public record PipelineCluster(Map<String, String> properties) implements AutoCloseable {
  public PipelineCluster {
    properties = Map.copyOf(properties);
  }

  /** There is nothing to close. */
  @Override
  public void close() {}

  /** Tells no secret. */
  @Override
  public String toString() {
    return "PipelineCluster";
  }
}
