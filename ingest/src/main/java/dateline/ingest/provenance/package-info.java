/**
 * Where each field of an article came from: found by changing the input a little at a time and
 * decoding it again, so that no decoder has to keep a record.
 */
@NullMarked
package dateline.ingest.provenance;

import org.jspecify.annotations.NullMarked;
