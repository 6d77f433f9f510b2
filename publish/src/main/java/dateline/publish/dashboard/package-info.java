/**
 * The live dashboard: what a desk sees of the labelled stories, as they come, and the API below it.
 */
@NullMarked
package dateline.publish.dashboard;

import org.jspecify.annotations.NullMarked;
