/**
 * One field of a story as the finders read it: its runs of capitals, and what stands around them.
 */
@NullMarked
package dateline.enrich.name.field;

import org.jspecify.annotations.NullMarked;
