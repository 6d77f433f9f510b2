/** Delivers every story to the desks that asked for it: articles.enriched in, desk topics out. */
@NullMarked
package dateline.publish;

import org.jspecify.annotations.NullMarked;
