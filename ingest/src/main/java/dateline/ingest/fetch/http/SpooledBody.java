package dateline.ingest.fetch.http;

import dateline.ingest.fetch.Delivery;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that waits in the spool.
 *
 * @param place where it came from, for people
 */
record SpooledBody(PollPosition at, String place, Spool spool) implements Delivery {
  @Override
  public String position() {
    return at.written();
  }

  @Override
  public String origin() {
    return place;
  }

  @Override
  public @Nullable String charset() {
    return at.charset().isEmpty() ? null : at.charset();
  }

  @Override
  public InputStream open() throws IOException {
    return spool.open(at);
  }

  @Override
  public void done() throws IOException {
    spool.remove(at);
  }

  @Override
  public void failed(List<String> reasons) throws IOException {
    spool.fail(at, reasons);
  }
}
