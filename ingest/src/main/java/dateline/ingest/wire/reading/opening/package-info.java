/** With what a text opens: who wrote it, and the place and date of its dateline. */
@NullMarked
package dateline.ingest.wire.reading.opening;

import org.jspecify.annotations.NullMarked;
