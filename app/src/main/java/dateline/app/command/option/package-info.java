/** The options that several kinds of commands have, and what they stand for. */
@NullMarked
package dateline.app.command.option;

import org.jspecify.annotations.NullMarked;
