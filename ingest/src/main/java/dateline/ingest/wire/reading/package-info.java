/** What formats share in reading: character sets, times, datelines, printed dates and ids. */
@NullMarked
package dateline.ingest.wire.reading;

import org.jspecify.annotations.NullMarked;
