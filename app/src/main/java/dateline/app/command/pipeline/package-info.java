/** The commands that run the pipeline: everything on one machine, or one stage of it. */
@NullMarked
package dateline.app.command.pipeline;

import org.jspecify.annotations.NullMarked;
