/** What the commands print: the JSON contract for programs, reports for people. */
@NullMarked
package dateline.app.print;

import org.jspecify.annotations.NullMarked;
