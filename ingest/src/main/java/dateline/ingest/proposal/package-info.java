/** Proposes the file of a source from samples of what it sends. */
@NullMarked
package dateline.ingest.proposal;

import org.jspecify.annotations.NullMarked;
