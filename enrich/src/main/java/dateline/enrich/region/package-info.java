/**
 * Where a story is: names of places found in its words, doubtful readings put aside by a chain of
 * small passes, and the focus told from what is merely named.
 */
@NullMarked
package dateline.enrich.region;

import org.jspecify.annotations.NullMarked;
