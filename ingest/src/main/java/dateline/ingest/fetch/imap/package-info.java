/** Mailboxes, looked into again and again for new messages. */
@NullMarked
package dateline.ingest.fetch.imap;

import org.jspecify.annotations.NullMarked;
