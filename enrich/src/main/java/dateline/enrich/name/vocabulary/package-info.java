/** What the files of names and of the words around names hold, as one looks it up. */
@NullMarked
package dateline.enrich.name.vocabulary;

import org.jspecify.annotations.NullMarked;
