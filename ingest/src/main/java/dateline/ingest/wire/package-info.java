/** Turns the bytes of the wire into articles; pure, it knows no transport, no Kafka and no log. */
@NullMarked
package dateline.ingest.wire;

import org.jspecify.annotations.NullMarked;
