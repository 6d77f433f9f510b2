/** Stories that agencies send to us over HTTP. */
@NullMarked
package dateline.ingest.fetch.push;

import org.jspecify.annotations.NullMarked;
