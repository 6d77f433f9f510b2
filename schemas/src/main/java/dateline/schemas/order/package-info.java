/** Which version of a story replaces which. */
@NullMarked
package dateline.schemas.order;

import org.jspecify.annotations.NullMarked;
