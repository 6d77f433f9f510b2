/** The real command against real brokers, as a person or a container would run it. */
@NullMarked
package dateline.e2e;

import org.jspecify.annotations.NullMarked;
