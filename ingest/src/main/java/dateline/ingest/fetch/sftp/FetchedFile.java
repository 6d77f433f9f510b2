package dateline.ingest.fetch.sftp;

import dateline.ingest.fetch.Delivery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file that was copied to this machine.
 *
 * @param at where it was found
 * @param copy the copy, or its beginning where it is refused
 * @param refusal why it is not to be read; null when it is
 * @param read told once it is used up: whether it was of use
 */
record FetchedFile(SftpPosition at, Path copy, @Nullable Refusal refusal, Consumer<Boolean> read)
    implements Delivery {
  @Override
  public String position() {
    return at.written();
  }

  @Override
  public String origin() {
    return at.file().name();
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(copy);
  }

  @Override
  public void done() throws IOException {
    Files.deleteIfExists(copy);
    read.accept(true);
  }

  @Override
  public void failed(List<String> reasons) throws IOException {
    Files.deleteIfExists(copy);
    read.accept(false);
  }
}
