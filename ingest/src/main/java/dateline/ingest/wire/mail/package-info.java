/** E-mail as a wire: MIME messages with one story each. */
@NullMarked
package dateline.ingest.wire.mail;

import org.jspecify.annotations.NullMarked;
