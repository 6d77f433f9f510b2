/**
 * What every Kafka Streams stage shares: exactly once, quick recovery, and dead letters instead of
 * a dead stage.
 */
@NullMarked
package dateline.schemas.streams;

import org.jspecify.annotations.NullMarked;
