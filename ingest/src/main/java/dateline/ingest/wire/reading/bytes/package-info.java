/** What comes in, before it is text: whether it can be text at all, its lines, its size. */
@NullMarked
package dateline.ingest.wire.reading.bytes;

import org.jspecify.annotations.NullMarked;
