/** One class for each command of dateline. */
@NullMarked
package dateline.app.command;

import org.jspecify.annotations.NullMarked;
