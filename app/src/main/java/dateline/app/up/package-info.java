/** Everything on one machine: the broker, the three stages and the sample stories. */
@NullMarked
package dateline.app.up;

import org.jspecify.annotations.NullMarked;
