/**
 * Words of a text that name somebody, what stands between them, and what makes two names the same.
 * Needs no vocabulary.
 */
@NullMarked
package dateline.enrich.name.text;

import org.jspecify.annotations.NullMarked;
