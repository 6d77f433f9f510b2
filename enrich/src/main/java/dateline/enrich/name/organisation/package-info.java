/** Finds the organisations of a story, and brings all names of one body together. */
@NullMarked
package dateline.enrich.name.organisation;

import org.jspecify.annotations.NullMarked;
