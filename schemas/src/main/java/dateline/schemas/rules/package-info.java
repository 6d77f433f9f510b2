/**
 * Rules that change while the pipeline runs: from files to the topic of the rules to the stages.
 */
@NullMarked
package dateline.schemas.rules;

import org.jspecify.annotations.NullMarked;
