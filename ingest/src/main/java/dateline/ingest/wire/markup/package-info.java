/** Turns marked-up copy, HTML and its kin in XML, into plain text that carries no markup. */
@NullMarked
package dateline.ingest.wire.markup;

import org.jspecify.annotations.NullMarked;
