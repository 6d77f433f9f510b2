package dateline.publish.webhook;

import dateline.model.DeadLetter;
import dateline.model.Stage;
import dateline.publish.Change;
import dateline.publish.DeliveredVersion;
import dateline.publish.route.Webhook;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Where a webhook's dead letter goes when somebody replays it: to a topic that this webhook alone
 * reads, so that nobody else gets the story once more.
 */
public final class WebhookReplays {
  private static final String ORIGIN = "webhook ";
  private static final Set<String> KEPT = Set.of(Change.HEADER, DeliveredVersion.HEADER);

  private WebhookReplays() {}

  /** Who the letters of a webhook are from. */
  static String origin(Webhook webhook) {
    return ORIGIN + webhook.name();
  }

  /** The topic to which a letter goes back; empty when it is no webhook's. */
  public static Optional<Topic<String, byte[]>> topic(DeadLetter letter, Topics topics) {
    String origin = letter.getOrigin();
    return letter.getStage() == Stage.PUBLISH && origin.startsWith(ORIGIN)
        ? Optional.of(topics.webhookReplays(origin.substring(ORIGIN.length())))
        : Optional.empty();
  }

  /** Of a record's headers or its letter's, those that say what it is; the rest is its journey. */
  public static List<Header> kept(Headers headers) {
    List<Header> kept = new ArrayList<>();
    headers.forEach(
        header -> {
          if (KEPT.contains(header.key())) {
            kept.add(header);
          }
        });
    return kept;
  }
}
