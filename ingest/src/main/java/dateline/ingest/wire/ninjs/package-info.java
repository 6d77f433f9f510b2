/** Stories in ninjs, IPTC's "News in JSON", of all its versions. */
@NullMarked
package dateline.ingest.wire.ninjs;

import org.jspecify.annotations.NullMarked;
