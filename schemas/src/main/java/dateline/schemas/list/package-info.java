/** The lists of words and codes that come with the modules, a text file each. */
@NullMarked
package dateline.schemas.list;

import org.jspecify.annotations.NullMarked;
