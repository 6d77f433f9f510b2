/** Brings bytes in from outside; it knows nothing of what is in them. */
@NullMarked
package dateline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
