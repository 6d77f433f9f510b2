package dateline.ingest.wire.mail;

/**
 * A text among the parts of a message.
 *
 * @param html whether it is HTML; else it is plain text
 * @param text decoded
 */
record MailText(boolean html, String text) {}
