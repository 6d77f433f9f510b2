/** Keeps a process running until it is told to stop, and shows whether it is ready. */
@NullMarked
package dateline.app.process;

import org.jspecify.annotations.NullMarked;
