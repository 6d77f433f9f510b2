/** A real Kafka broker inside this process, for one machine. */
@NullMarked
package dateline.app.broker;

import org.jspecify.annotations.NullMarked;
