/**
 * The chain of passes: each knows one reason for which a name means one thing and not another, and
 * strikes out what it rules out.
 */
@NullMarked
package dateline.enrich.region.pass;

import org.jspecify.annotations.NullMarked;
