/** Topics that others write, read record by record. */
@NullMarked
package dateline.ingest.fetch.kafka;

import org.jspecify.annotations.NullMarked;
