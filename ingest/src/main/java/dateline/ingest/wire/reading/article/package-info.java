/** What all formats fill an article with alike: its identity, its concepts, its status. */
@NullMarked
package dateline.ingest.wire.reading.article;

import org.jspecify.annotations.NullMarked;
