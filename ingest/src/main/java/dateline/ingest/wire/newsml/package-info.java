/** IPTC NewsML-G2: news items, alone or in a message. */
@NullMarked
package dateline.ingest.wire.newsml;

import org.jspecify.annotations.NullMarked;
