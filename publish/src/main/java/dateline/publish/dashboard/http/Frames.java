package dateline.publish.dashboard.http;

import dateline.publish.dashboard.http.SharedFrames.Told;
import dateline.publish.dashboard.story.Entry;
import dateline.publish.dashboard.story.ResumePoint;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes events of a stream (WHATWG HTML, server-sent events) one after another. */
final class Frames {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(8 << 10);
  private final SharedFrames shared;
  private final boolean full;

  /**
   * @param shared the events that others are told too
   * @param full whether stories are written whole, or as the line of a list
   */
  Frames(SharedFrames shared, boolean full) {
    this.shared = shared;
    this.full = full;
  }

  int size() {
    return out.size();
  }

  /**
   * A story.
   *
   * @param matches a bit for each of the queries that it matches
   */
  void story(Entry entry, int matches, ResumePoint after) {
    out.writeBytes(shared.story(new Told(entry, matches, after, full)));
  }

  /** That the stream is alive, and how far it has come. */
  void beat(long now, long lag, boolean ready, ResumePoint point) {
    text(
        "id:%s\nevent:beat\ndata:{\"now\":%d,\"lag\":%d,\"ready\":%b}\n\n"
            .formatted(point, now, lag, ready));
  }

  /** That stories in between are gone, and all has to be read anew. */
  void reset() {
    text("event:reset\ndata:{}\n\n");
  }

  /**
   * That one of the queries is not asked any more, which ends the stream.
   *
   * @param index which of them
   * @param message why, for a person
   */
  void refused(int index, String message) {
    text(
        "event:refused\ndata:"
            + Reply.object().put("index", index).put("message", message)
            + "\n\n");
  }

  private void text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  ByteBuffer take() {
    ByteBuffer bytes = ByteBuffer.wrap(out.toByteArray());
    out.reset();
    return bytes;
  }
}
