/** Files that are put into a folder. */
@NullMarked
package dateline.ingest.fetch.directory;

import org.jspecify.annotations.NullMarked;
