/** The commands that look at a cluster with a pipeline on it, and change what runs there. */
@NullMarked
package dateline.app.command.cluster;

import org.jspecify.annotations.NullMarked;
