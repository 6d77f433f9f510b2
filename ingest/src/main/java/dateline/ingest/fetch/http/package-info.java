/** Addresses on the web that are asked again and again for what is new. */
@NullMarked
package dateline.ingest.fetch.http;

import org.jspecify.annotations.NullMarked;
