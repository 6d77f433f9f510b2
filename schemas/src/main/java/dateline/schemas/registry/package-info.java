/** The schema registry of a Kafka cluster, where there is one. */
@NullMarked
package dateline.schemas.registry;

import org.jspecify.annotations.NullMarked;
