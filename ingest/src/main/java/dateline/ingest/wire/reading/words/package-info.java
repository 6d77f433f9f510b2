/** Lists of words: read from the files that have them, and looked for in a text. */
@NullMarked
package dateline.ingest.wire.reading.words;

import org.jspecify.annotations.NullMarked;
