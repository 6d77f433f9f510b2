/** Makes clean paragraphs of text and lines as they come from the wire. */
@NullMarked
package dateline.ingest.wire.reading.prose;

import org.jspecify.annotations.NullMarked;
