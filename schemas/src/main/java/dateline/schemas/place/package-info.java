/** Codes of places that settings may name and labels are decided by. */
@NullMarked
package dateline.schemas.place;

import org.jspecify.annotations.NullMarked;
