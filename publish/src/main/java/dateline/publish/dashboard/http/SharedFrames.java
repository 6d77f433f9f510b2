package dateline.publish.dashboard.http;

import dateline.publish.dashboard.story.Entry;
import dateline.publish.dashboard.story.FullStory;
import dateline.publish.dashboard.story.ResumePoint;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of stories, each once for all streams that are told the same; nearly all are,
 * at nearly the same time, so that a few of the last are enough to remember. Thread-safe.
 */
final class SharedFrames {
  private static final int KEPT = 256;

  private final AtomicReferenceArray<@Nullable Frame> frames = new AtomicReferenceArray<>(KEPT);

  /**
   * What an event depends on.
   *
   * @param matches a bit for each of the stream's queries that the story matches
   * @param after how far all is told with it
   * @param full whether the story is written whole, or as the line of a list
   */
  record Told(Entry entry, int matches, ResumePoint after, boolean full) {}

  @SuppressWarnings("ArrayRecordComponent") // goes to the wire as it is
  private record Frame(Told told, byte[] bytes) {}

  /** The event, in UTF-8; not to be changed. */
  byte[] story(Told told) {
    int slot = Math.floorMod(told.hashCode(), KEPT);
    Frame known = frames.get(slot);
    if (known != null && known.told().equals(told)) {
      return known.bytes();
    }
    byte[] bytes = write(told);
    frames.set(slot, new Frame(told, bytes));
    return bytes;
  }

  private static byte[] write(Told told) {
    Entry entry = told.entry();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1_024);
    text(out, "id:" + told.after() + "\nevent:" + name(told) + "\ndata:{\"matches\":[");
    String comma = "";
    for (int query = 0; query < Integer.SIZE; query++) {
      if ((told.matches() & 1 << query) != 0) {
        text(out, comma + query);
        comma = ",";
      }
    }
    text(out, "],\"story\":");
    if (told.full()) {
      text(out, FullStory.of(entry).toString());
    } else {
      out.writeBytes(entry.line());
    }
    text(out, "}\n\n");
    return out.toByteArray();
  }

  private static void text(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String name(Told told) {
    if (told.entry().kind() == Entry.Kind.KILL) {
      return "kill";
    }
    return told.matches() == 0 ? "update" : "story";
  }
}
