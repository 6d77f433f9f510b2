/** Reads JSON item by item: a bad one does not hide those behind it. */
@NullMarked
package dateline.ingest.wire.jsontree;

import org.jspecify.annotations.NullMarked;
