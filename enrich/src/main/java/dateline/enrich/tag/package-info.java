/** What a story is about: rules in YAML over the IPTC Media Topics, each a standing query. */
@NullMarked
package dateline.enrich.tag;

import org.jspecify.annotations.NullMarked;
