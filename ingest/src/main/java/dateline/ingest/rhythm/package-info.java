/**
 * Learns how often a source brings something, and tells when it is quiet for longer than it was.
 */
@NullMarked
package dateline.ingest.rhythm;

import org.jspecify.annotations.NullMarked;
