/** RSS in all its versions, and Atom, as real servers send them. */
@NullMarked
package dateline.ingest.wire.feed;

import org.jspecify.annotations.NullMarked;
