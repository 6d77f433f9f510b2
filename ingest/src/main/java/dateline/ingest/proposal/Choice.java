package dateline.ingest.proposal;

import java.util.List;

/**
 * Where a field stands, as far as can be told.
 *
 * @param candidate the place that is proposed
 * @param rivals the paths of others that might be meant
 * @param certain whether its name leaves little doubt
 */
record Choice(Candidate candidate, List<String> rivals, boolean certain) {
  Choice {
    rivals = List.copyOf(rivals);
  }
}
