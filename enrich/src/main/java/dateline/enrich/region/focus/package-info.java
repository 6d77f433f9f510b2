/**
 * Weighs the places that are left when all passes have read, tells what the story is about from
 * what it merely names, and makes labels of both.
 */
@NullMarked
package dateline.enrich.region.focus;

import org.jspecify.annotations.NullMarked;
