/** IPTC 7901, the text transmission of agencies before there was XML. */
@NullMarked
package dateline.ingest.wire.iptc7901;

import org.jspecify.annotations.NullMarked;
