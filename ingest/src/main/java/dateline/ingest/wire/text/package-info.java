/** Plain wire text. */
@NullMarked
package dateline.ingest.wire.text;

import org.jspecify.annotations.NullMarked;
