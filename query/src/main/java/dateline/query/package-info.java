/**
 * The query language and its matcher: what a tag rule, a route, an alert and a filter are all
 * written in.
 */
@NullMarked
package dateline.query;

import org.jspecify.annotations.NullMarked;
