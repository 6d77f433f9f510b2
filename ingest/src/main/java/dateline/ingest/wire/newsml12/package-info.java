/** IPTC NewsML 1.x, as many agencies still send it. */
@NullMarked
package dateline.ingest.wire.newsml12;

import org.jspecify.annotations.NullMarked;
