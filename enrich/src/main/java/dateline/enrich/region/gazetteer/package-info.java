/**
 * Every place that a label can name and every name by which a text may name it, as the files, CLDR
 * and an import of GeoNames have them. Knows nothing of stories.
 */
@NullMarked
package dateline.enrich.region.gazetteer;

import org.jspecify.annotations.NullMarked;
