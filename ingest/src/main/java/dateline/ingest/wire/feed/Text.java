package dateline.ingest.wire.feed;

/**
 * Text in an element.
 *
 * @param text as it reads once the escapes of XML are taken off
 */
record Text(String text) implements Content {}
