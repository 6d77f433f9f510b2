/** Folders on servers that speak SFTP, looked at again and again for new files. */
@NullMarked
package dateline.ingest.fetch.sftp;

import org.jspecify.annotations.NullMarked;
