/** Who may look, and how often. */
@NullMarked
package dateline.publish.dashboard.access;

import org.jspecify.annotations.NullMarked;
