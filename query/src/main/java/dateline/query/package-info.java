/**
 * The query language: what a tag rule, a route, an alert and a filter are all written in, and the
 * document that it asks about.
 */
@NullMarked
package dateline.query;

import org.jspecify.annotations.NullMarked;
