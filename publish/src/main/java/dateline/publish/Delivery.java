package dateline.publish;

import dateline.model.EnrichedArticle;
import dateline.publish.route.Desk;

/**
 * One version of one story that a desk is to have.
 *
 * @param desk where to, and in what format
 * @param story what
 */
record Delivery(Desk desk, EnrichedArticle story) {}
