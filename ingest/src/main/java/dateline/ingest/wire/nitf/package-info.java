/** IPTC NITF 3.x. */
@NullMarked
package dateline.ingest.wire.nitf;

import org.jspecify.annotations.NullMarked;
