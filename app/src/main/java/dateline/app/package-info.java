/**
 * The dateline command: all stages in one process, one stage against a cluster, and tools for
 * people.
 */
@NullMarked
package dateline.app;

import org.jspecify.annotations.NullMarked;
