/** Turns bytes into text: by what they say themselves, what was told of them, or what fits. */
@NullMarked
package dateline.ingest.wire.reading.charset;

import org.jspecify.annotations.NullMarked;
