/** The stories of the last hours in memory, and what may be shown of each now. */
@NullMarked
package dateline.publish.dashboard.story;

import org.jspecify.annotations.NullMarked;
