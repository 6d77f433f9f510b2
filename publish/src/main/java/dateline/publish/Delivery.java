package dateline.publish;

import dateline.model.EnrichedArticle;
import dateline.publish.route.Desk;
import java.util.List;

/**
 * One version of one story that desks are to have.
 *
 * @param desks where to, each in its format
 * @param story what
 */
record Delivery(List<Desk> desks, EnrichedArticle story) {
  Delivery {
    desks = List.copyOf(desks);
  }
}
