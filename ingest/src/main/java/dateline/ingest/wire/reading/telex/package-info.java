/** What a telex line sends: its messages, and the parts of each by their control characters. */
@NullMarked
package dateline.ingest.wire.reading.telex;

import org.jspecify.annotations.NullMarked;
