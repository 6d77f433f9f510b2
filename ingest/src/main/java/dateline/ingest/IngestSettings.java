package dateline.ingest;

import dateline.ingest.fetch.push.PushAddress;
import dateline.schemas.topic.TopicSettings;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an ingest stage needs to run.
 *
 * @param kafka Kafka's own client settings, {@code bootstrap.servers} at least
 * @param topics how the topics are named and how large their records may be
 * @param sources the sources that this process may own; every process of a pipeline should have the
 *     same
 * @param instance a stable name of this process ({@code group.instance.id}), so that a restart
 *     takes its sources back at once; null when it has none
 * @param push where to listen for pushed stories, if a source is pushed
 * @param folder the folder that the sources are from, to run what it says while it is changed; null
 *     to run the same ones always
 * @param editor gets a line for whoever looks after the sources: what runs now, or why it does not
 */
public record IngestSettings(
    Map<String, String> kafka,
    TopicSettings topics,
    List<Source> sources,
    @Nullable String instance,
    PushAddress push,
    @Nullable SourceFolder folder,
    Consumer<String> editor) {
  /** Listens for pushed stories where it usually does. */
  public IngestSettings(
      Map<String, String> kafka,
      TopicSettings topics,
      List<Source> sources,
      @Nullable String instance) {
    this(kafka, topics, sources, instance, PushAddress.usual(), null, line -> {});
  }

  public IngestSettings {
    kafka = Map.copyOf(kafka);
    sources = List.copyOf(sources);
  }
}
