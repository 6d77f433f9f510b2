/** Every topic of the pipeline: its name, its types and how it is kept. */
@NullMarked
package dateline.schemas.topic;

import org.jspecify.annotations.NullMarked;
