package dateline.publish;

import dateline.schemas.order.VersionOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a story, so that late versions change nothing and a kill stays one.
 *
 * @param order where the last version that counted stands
 * @param killed whether it was a kill; nothing counts after it
 * @param heldUntil the embargo that the last version waits for; null when it has gone out
 * @param touched when that version came
 */
record StoryState(
    VersionOrder order, boolean killed, @Nullable Instant heldUntil, Instant touched) {

  /** The same after its embargo. */
  StoryState released() {
    return new StoryState(order, killed, null, touched);
  }

  /** When it was last of use; a held story is of use until its embargo. */
  Instant lastUse() {
    return heldUntil != null && heldUntil.isAfter(touched) ? heldUntil : touched;
  }
}
