/**
 * The runs of words in a story that may name places, with all that each may mean, and what stands
 * around them.
 */
@NullMarked
package dateline.enrich.region.mention;

import org.jspecify.annotations.NullMarked;
