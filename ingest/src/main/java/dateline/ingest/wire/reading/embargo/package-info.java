/** What holds a story back, and until when: an embargo and the times that it tells in words. */
@NullMarked
package dateline.ingest.wire.reading.embargo;

import org.jspecify.annotations.NullMarked;
