/** The ingest stage: owns sources, reads what they bring and commits it to Kafka exactly once. */
@NullMarked
package dateline.ingest;

import org.jspecify.annotations.NullMarked;
