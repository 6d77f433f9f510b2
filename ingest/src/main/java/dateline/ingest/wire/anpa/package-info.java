/** ANPA 1312, the text transmission of North American agencies. */
@NullMarked
package dateline.ingest.wire.anpa;

import org.jspecify.annotations.NullMarked;
