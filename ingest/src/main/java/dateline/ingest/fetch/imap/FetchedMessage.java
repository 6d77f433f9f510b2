package dateline.ingest.fetch.imap;

import dateline.ingest.fetch.Delivery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that was copied to this machine, as it came over the net. It stays in its mailbox.
 *
 * @param at which it is
 * @param folder where it is
 * @param copy the copy, or its beginning where it is refused
 * @param refusal why it is not to be read; null when it is
 */
record FetchedMessage(ImapPosition at, String folder, Path copy, @Nullable Refusal refusal)
    implements Delivery {
  @Override
  public String position() {
    return at.written();
  }

  @Override
  public String origin() {
    return folder + " " + at.uid();
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(copy);
  }

  @Override
  public void done() throws IOException {
    Files.deleteIfExists(copy);
  }

  @Override
  public void failed(List<String> reasons) throws IOException {
    Files.deleteIfExists(copy);
  }
}
