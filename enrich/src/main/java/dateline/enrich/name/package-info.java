/** Whom a story names: people and organisations, one entity for all its spellings. */
@NullMarked
package dateline.enrich.name;

import org.jspecify.annotations.NullMarked;
