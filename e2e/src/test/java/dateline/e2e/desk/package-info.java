/** Tests of the dashboard in a real browser. */
@NullMarked
package dateline.e2e.desk;

import org.jspecify.annotations.NullMarked;
