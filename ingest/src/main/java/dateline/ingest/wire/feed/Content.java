package dateline.ingest.wire.feed;

/** What stands in an element: text or an element. */
sealed interface Content permits Element, Text {}
