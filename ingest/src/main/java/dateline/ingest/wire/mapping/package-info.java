/**
 * Formats that are described in settings instead of code: each field by the path where it stands.
 */
@NullMarked
package dateline.ingest.wire.mapping;

import org.jspecify.annotations.NullMarked;
