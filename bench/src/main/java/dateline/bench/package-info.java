/** Measures the pipeline beside limits that are measured in the same run. */
@NullMarked
package dateline.bench;

import org.jspecify.annotations.NullMarked;
