/** Says which desks a story goes to; pure, without Kafka. */
@NullMarked
package dateline.publish.route;

import org.jspecify.annotations.NullMarked;
