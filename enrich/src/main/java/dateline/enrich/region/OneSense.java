package dateline.enrich.region;

import dateline.enrich.region.Sense.How;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Settles what several readings are left of: the place that the rest of the story names most, else
 * the one whose own name it is, else the first.
 */
final class OneSense implements Reading.Pass {
  @Override
  public void apply(Reading story) {
    if (story.mentions().stream().anyMatch(mention -> mention.readings().size() > 1)) {
      settle(story);
    }
  }

  private static void settle(Reading story) {
    Map<String, Integer> named = new HashMap<>();
    for (Mention mention : story.mentions()) {
      List<Sense> readings = mention.readings();
      if (readings.size() == 1 && readings.get(0).place() != null) {
        named.merge(Objects.requireNonNull(readings.get(0).place()).code(), 1, Integer::sum);
      }
    }
    for (Mention mention : story.mentions()) {
      if (mention.readings().size() > 1) {
        Sense best = best(mention.readings(), named);
        mention.keep(sense -> sense.equals(best));
      }
    }
  }

  private static Sense best(List<Sense> readings, Map<String, Integer> named) {
    List<Sense> ranked = new ArrayList<>(readings);
    // A stable sort: the order of the gazetteer decides where nothing else does.
    ranked.sort(
        (a, b) -> {
          // A look-alike was written down because it is what the words mean.
          int alike = Boolean.compare(b.how() == How.LOOK_ALIKE, a.how() == How.LOOK_ALIKE);
          if (alike != 0) {
            return alike;
          }
          int often = Integer.compare(times(b, named), times(a, named));
          return often != 0 ? often : a.how().compareTo(b.how());
        });
    return ranked.get(0);
  }

  private static int times(Sense sense, Map<String, Integer> named) {
    return sense.place() == null ? 0 : named.getOrDefault(sense.place().code(), 0);
  }
}
