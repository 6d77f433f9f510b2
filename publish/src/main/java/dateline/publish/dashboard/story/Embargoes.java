package dateline.publish.dashboard.story;

import dateline.model.EnrichedArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;

/** The stories that wait for their time, whole; whatever has to be shown of them is elsewhere. */
final class Embargoes {
  private final Map<String, Held> byId = new HashMap<>();
  private final PriorityQueue<Held> byTime = new PriorityQueue<>(Comparator.comparing(Held::until));

  /** A story under embargo, and where it stands on the topic. */
  record Held(Place place, EnrichedArticle story) {
    Instant until() {
      return Objects.requireNonNull(story.getArticle().getEmbargoedUntil());
    }
  }

  void hold(Place place, EnrichedArticle story) {
    Held held = new Held(place, story);
    byId.put(story.getArticle().getId(), held);
    byTime.add(held);
  }

  Optional<Held> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  void drop(String id) {
    Held held = byId.remove(id);
    if (held != null) {
      byTime.remove(held);
    }
  }

  List<Held> takeDue(Instant now) {
    List<Held> due = new ArrayList<>();
    for (Held held = byTime.peek();
        held != null && !held.until().isAfter(now);
        held = byTime.peek()) {
      byTime.remove();
      byId.remove(held.story().getArticle().getId());
      due.add(held);
    }
    return due;
  }
}
