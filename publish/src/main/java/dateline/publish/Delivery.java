package dateline.publish;

import dateline.model.EnrichedArticle;
import dateline.publish.route.Desk;
import java.util.List;

/**
 * One version of one story that desks are to have.
 *
 * @param addressees where to, each in its format
 * @param story what
 */
record Delivery(List<Addressee> addressees, EnrichedArticle story) {
  Delivery {
    addressees = List.copyOf(addressees);
  }

  /**
   * A desk that is to have it.
   *
   * @param change what it is to this desk
   */
  record Addressee(Desk desk, Change change) {}
}
