/**
 * Sends what comes to a desk to an address, each at its own pace, outside of the Streams threads.
 */
@NullMarked
package dateline.publish.webhook;

import org.jspecify.annotations.NullMarked;
