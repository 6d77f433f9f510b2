/** config/dateline.yml and where everything stands. */
@NullMarked
package dateline.app.settings;

import org.jspecify.annotations.NullMarked;
