/**
 * Reads settings files strictly: every problem is reported with its file, key, value and what is
 * allowed.
 */
@NullMarked
package dateline.schemas.settings;

import org.jspecify.annotations.NullMarked;
