/** Writes stories as IPTC ninjs, the JSON that newsrooms exchange; pure, without Kafka. */
@NullMarked
package dateline.publish.ninjs;

import org.jspecify.annotations.NullMarked;
