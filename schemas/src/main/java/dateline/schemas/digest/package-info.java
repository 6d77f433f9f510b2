/** The digest by which all that is kept or sent is told from what is not the same. */
@NullMarked
package dateline.schemas.digest;

import org.jspecify.annotations.NullMarked;
