/** Brings what editors change in the configuration folder into the running pipeline. */
@NullMarked
package dateline.app.rules;

import org.jspecify.annotations.NullMarked;
