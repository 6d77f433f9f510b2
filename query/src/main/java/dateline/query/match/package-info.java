/**
 * Matches standing queries against articles: all of them as one automaton, so that an article is
 * read once.
 */
@NullMarked
package dateline.query.match;

import org.jspecify.annotations.NullMarked;
