/** Gives every story its language, regions and tags: articles.raw in, articles.enriched out. */
@NullMarked
package dateline.enrich;

import org.jspecify.annotations.NullMarked;
