package dateline.publish.dashboard.http;

import dateline.publish.dashboard.story.Entry;
import dateline.publish.dashboard.story.FullStory;
import dateline.publish.dashboard.story.ResumePoint;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes events of a stream (WHATWG HTML, server-sent events) one after another. */
final class Frames {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(8 << 10);
  private final boolean full;

  /**
   * @param full whether stories are written whole, or as the line of a list
   */
  Frames(boolean full) {
    this.full = full;
  }

  int size() {
    return out.size();
  }

  /** A story, and the numbers of the queries that it matches. */
  void story(Entry entry, int[] matches, ResumePoint after) {
    text("id:" + after + "\nevent:" + name(entry, matches) + "\ndata:{\"matches\":[");
    for (int i = 0; i < matches.length; i++) {
      text(i == 0 ? "" + matches[i] : "," + matches[i]);
    }
    text("],\"story\":");
    if (full) {
      text(FullStory.of(entry).toString());
    } else {
      out.writeBytes(entry.line());
    }
    text("}\n\n");
  }

  private static String name(Entry entry, int[] matches) {
    if (entry.kind() == Entry.Kind.KILL) {
      return "kill";
    }
    return matches.length > 0 ? "story" : "update";
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

  private void text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  ByteBuffer take() {
    ByteBuffer bytes = ByteBuffer.wrap(out.toByteArray());
    out.reset();
    return bytes;
  }
}
