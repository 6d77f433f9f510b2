/** Finds the people of a story, and brings all spellings of one person together. */
@NullMarked
package dateline.enrich.name.person;

import org.jspecify.annotations.NullMarked;
