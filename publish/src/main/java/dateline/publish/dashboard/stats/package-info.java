/** What moves: counts by source, tag and country over the last minutes and hours. */
@NullMarked
package dateline.publish.dashboard.stats;

import org.jspecify.annotations.NullMarked;
