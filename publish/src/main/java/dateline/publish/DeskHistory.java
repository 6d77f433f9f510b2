package dateline.publish;

import dateline.publish.route.Desk;
import java.time.Instant;
import java.util.List;

/**
 * Which desks have had a story, so that its corrections and its kill reach them all.
 *
 * @param desks those that got at least one version, in the order in which they did
 * @param touched when a version last went to any of them
 */
record DeskHistory(List<Desk> desks, Instant touched) {
  DeskHistory {
    desks = List.copyOf(desks);
  }
}
