package dateline.app.command.cluster;

import dateline.app.command.cluster.StoredLetter.Legible;
import dateline.app.command.cluster.StoredLetter.Unreadable;
import dateline.ingest.Replay;
import dateline.model.DeadLetter;
import dateline.model.Stage;
import dateline.publish.webhook.WebhookReplays;
import dateline.schemas.streams.Replays;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Tries dead letters again, one after the other, in the order in which it is given them, and prints
 * what becomes of each.
 */
final class Replaying {
  private final Replay replay;
  private final Producer<byte[], byte[]> producer;
  private final Topics topics;
  private final PrintWriter out;
  private boolean refused;
  private boolean begun;

  /**
   * @param replay reads letters of ingest anew
   * @param producer sends those of other stages back to their topics
   */
  Replaying(Replay replay, Producer<byte[], byte[]> producer, Topics topics, PrintWriter out) {
    this.replay = replay;
    this.producer = producer;
    this.topics = topics;
    this.out = out;
  }

  /** Whether any was of no use again. */
  boolean refused() {
    return refused;
  }

  /** Whether it was given any. */
  boolean begun() {
    return begun;
  }

  /** Says that one cannot be tried. */
  void refuse(String line) {
    out.println(line);
    refused = true;
  }

  /** Tries one. */
  void take(StoredLetter stored) {
    begun = true;
    if (stored instanceof Unreadable none) {
      refuse(none.line());
    } else if (stored instanceof Legible found && found.letter().getStage() == Stage.INGEST) {
      Replay.Outcome outcome = replay.replay(found.letter());
      outcome.ids().forEach(story -> out.println(found.id() + ": published " + story));
      outcome.reasons().forEach(reason -> refuse(found.id() + ": still refused: " + reason));
    } else if (stored instanceof Legible found) {
      sendBack(found);
    }
  }

  private void sendBack(Legible found) {
    String id = found.id();
    DeadLetter letter = found.letter();
    if (letter.getPosition() == null
        || letter.getOriginalSize() > letter.getOriginal().remaining()) {
      refuse(id + ": cannot go back: its record was not kept whole");
      return;
    }
    // What one webhook did not get is for nobody else.
    String topic =
        WebhookReplays.topic(letter, topics)
            .map(Topic::name)
            .orElse(letter.getPosition().getTopic());
    try {
      ProducerRecord<byte[], byte[]> again =
          new ProducerRecord<>(
              topic,
              null,
              letter.getKey() == null ? null : bytes(letter.getKey()),
              bytes(letter.getOriginal()),
              WebhookReplays.kept(found.headers()));
      Replays.mark(again.headers());
      producer.send(again).get();
      out.println(id + ": back on " + topic);
    } catch (ExecutionException e) {
      refuse(id + ": cannot go back: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      refused = true;
    }
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
