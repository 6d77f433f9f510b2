/** The commands that need no broker: they read files of this machine, and write some. */
@NullMarked
package dateline.app.command.local;

import org.jspecify.annotations.NullMarked;
