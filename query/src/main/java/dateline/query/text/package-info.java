/** Words of a text, read once, and many phrases found in them in one pass. */
@NullMarked
package dateline.query.text;

import org.jspecify.annotations.NullMarked;
