/** In which language a story is written. */
@NullMarked
package dateline.enrich.language;

import org.jspecify.annotations.NullMarked;
