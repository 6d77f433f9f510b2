/** The Kafka cluster that a command talks to: whether it is there, and what topics it has. */
@NullMarked
package dateline.app.cluster;

import org.jspecify.annotations.NullMarked;
