package dateline.ingest;

import dateline.ingest.fetch.Delivery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivery in memory, that fails when told to. */
final class FakeDelivery implements Delivery {
  private final String name;
  private final byte[] bytes;
  int unreadable;
  int immovable;
  boolean done;
  @Nullable List<String> reasons;

  FakeDelivery(String name, String text) {
    this.name = name;
    this.bytes = text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String position() {
    return name;
  }

  @Override
  public String origin() {
    return name;
  }

  @Override
  public InputStream open() throws IOException {
    if (unreadable-- > 0) {
      throw new IOException("the disk is tired");
    }
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public void done() throws IOException {
    if (immovable-- > 0) {
      throw new IOException("no room");
    }
    done = true;
  }

  @Override
  public void failed(List<String> why) {
    reasons = why;
  }
}
