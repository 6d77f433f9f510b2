package dateline.publish.dashboard.http;

import dateline.publish.dashboard.story.Entry;
import dateline.publish.dashboard.story.Filter;
import dateline.publish.dashboard.story.FullStory;
import dateline.publish.dashboard.story.Numbered;
import dateline.publish.dashboard.story.ResumePoint;
import dateline.publish.dashboard.story.StoryWindow;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Looks stories up in the window. Thread-safe. */
final class Stories {
  /** What one request may have searched; a query for words reads every story that it passes. */
  private static final int SEARCHED = 5_000;

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final int PAGE = 128;
  private static final int AT_ONCE = 4;

  private final StoryWindow window;
  private final Semaphore searches = new Semaphore(AT_ONCE);

  Stories(StoryWindow window) {
    this.window = window;
  }

  /**
   * The latest stories that match, newest first.
   *
   * @param before the number before which to begin
   */
  Reply list(Filter filter, int limit, long before, boolean full) throws Refusal {
    if (filter.equals(Filter.ALL)) {
      // Nothing is asked of any story, so that nobody has to wait for those who search.
      return search(filter, limit, before, full);
    }
    if (!searches.tryAcquire()) {
      throw new Refusal(
          Reply.refusal(503, "busy", "too many are searching; again in a second").after(1));
    }
    try {
      return search(filter, limit, before, full);
    } finally {
      searches.release();
    }
  }

  private Reply search(Filter filter, int limit, long before, boolean full) throws Refusal {
    // First the point, then the stories: what comes in between is told twice rather than never.
    ResumePoint point = window.point();
    ObjectNode body = Reply.object();
    ArrayNode array = body.putArray("stories");
    long at = before;
    int searched = 0;
    boolean all = false;
    long until = System.nanoTime() + PATIENCE.toNanos();
    boolean more = true;
    while (more && !all) {
      int most = filter.equals(Filter.ALL) ? limit - array.size() : PAGE;
      for (Numbered each : window.readBack(at, most)) {
        at = each.number();
        searched++;
        if (window.matches(each.entry(), filter)) {
          add(array, each.entry(), full);
        }
        // Whoever wants more goes on from there; meanwhile another can search.
        more = array.size() < limit && searched < SEARCHED && System.nanoTime() < until;
        if (!more) {
          break;
        }
      }
      all = !window.hasBefore(at);
    }
    requireAskable(List.of(filter));
    body.put("resume", point.toString());
    if (!all) {
      body.put("older", at);
    }
    return Reply.of(body);
  }

  /** Refuses queries that have turned out to hold up others. */
  void requireAskable(List<Filter> filters) throws Refusal {
    for (int index = 0; index < filters.size(); index++) {
      Optional<String> reason = window.refused().reason(filters.get(index));
      if (reason.isPresent()) {
        ObjectNode body = Reply.object().put("error", "query").put("index", index);
        body.put("message", "the query " + reason.get());
        throw new Refusal(new Reply(400, body, 0, null));
      }
    }
  }

  /** One story, by its id. */
  Reply find(String id) throws Refusal {
    Entry entry =
        window
            .find(id)
            .orElseThrow(() -> new Refusal(404, "story", "no story of that id is in the window"));
    return Reply.of(FullStory.of(entry));
  }

  private static void add(ArrayNode array, Entry entry, boolean full) {
    if (full) {
      array.add(FullStory.of(entry));
    } else {
      array.addRawValue(new RawValue(new String(entry.line(), StandardCharsets.UTF_8)));
    }
  }
}
