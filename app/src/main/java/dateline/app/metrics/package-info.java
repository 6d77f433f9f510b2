/** Shows what a process counts, and whether it is ready, to programs that watch over it. */
@NullMarked
package dateline.app.metrics;

import org.jspecify.annotations.NullMarked;
