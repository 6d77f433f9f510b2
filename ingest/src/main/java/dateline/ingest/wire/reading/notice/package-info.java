/** What an agency tells the desks about a story: that it is killed, urgent or changed. */
@NullMarked
package dateline.ingest.wire.reading.notice;

import org.jspecify.annotations.NullMarked;
