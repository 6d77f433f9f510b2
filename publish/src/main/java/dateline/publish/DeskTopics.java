package dateline.publish;

import dateline.publish.route.Desk;
import dateline.publish.route.Routes;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.util.Comparator;
import java.util.List;

/** The topics of the desks: what each is called and how it is kept. Thread-safe. */
public final class DeskTopics {
  private final Topics topics;

  public DeskTopics(Topics topics) {
    this.topics = topics;
  }

  /** The topic of a desk. */
  public Topic<String, ?> of(Desk desk) {
    return switch (desk.format()) {
      case AVRO -> topics.deskAvro(desk.name());
      case NINJS -> topics.deskNinjs(desk.name());
    };
  }

  /** The topics of all desks that routes deliver to, each once, by name. */
  public List<Topic<String, ?>> of(Routes routes) {
    return routes.desks().stream()
        .<Topic<String, ?>>map(this::of)
        .sorted(Comparator.comparing(Topic::name))
        .toList();
  }

  /** What the names of all of them look like, for a person. */
  @Override
  public String toString() {
    return topics.deskPrefix() + "<desk>";
  }
}
