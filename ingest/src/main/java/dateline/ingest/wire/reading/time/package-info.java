/** Times and dates as wires write them, with the names of months, weekdays and zones. */
@NullMarked
package dateline.ingest.wire.reading.time;

import org.jspecify.annotations.NullMarked;
