/** Reading XML safely: nothing outside a document is fetched, and little is expanded. */
@NullMarked
package dateline.ingest.wire.xml;

import org.jspecify.annotations.NullMarked;
