/** Every format that Dateline reads, by name and by look. */
@NullMarked
package dateline.ingest.formats;

import org.jspecify.annotations.NullMarked;
