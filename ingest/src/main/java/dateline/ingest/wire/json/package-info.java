/** Stories in JSON. */
@NullMarked
package dateline.ingest.wire.json;

import org.jspecify.annotations.NullMarked;
