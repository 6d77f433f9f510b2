package dateline.ingest.fetch.push;

import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.Transport;
import java.time.Duration;
import java.util.List;

/**
 * Stories that are sent to us.
 *
 * @param source the name of the source, the last part of its address
 * @param secrets what the sender may sign with; none where anybody may send
 * @param window how far the sender's clock may be off, and for how long ids are remembered
 * @param maxBytes the largest body
 */
public record PushSettings(String source, List<Secret> secrets, Duration window, int maxBytes)
    implements Transport {
  /** The window, where the settings do not say. */
  public static final Duration WINDOW = Duration.ofMinutes(5);

  /** The largest body, where the settings do not say: 4 MiB. */
  public static final int MAX_BYTES = 4 << 20;

  public PushSettings {
    secrets = List.copyOf(secrets);
  }

  @Override
  public String place() {
    return "POST " + PushServer.PATH + source + (secrets.isEmpty() ? ", unsigned" : "");
  }

  @Override
  public void announce(Shared shared) {
    server(shared).know(this);
  }

  /** It is the agency that connects. */
  @Override
  public String connect(Shared shared) {
    return "waits for the agency while ingest runs";
  }

  @Override
  public void withdraw(Shared shared) {
    server(shared).forget(this);
  }

  @Override
  public Fetcher open(String name, Shared shared) {
    PushServer server = server(shared);
    server.know(this);
    return new PushFetcher(source, server);
  }

  private static PushServer server(Shared shared) {
    return shared.get(PushServer.class, () -> new PushServer(PushAddress.usual()));
  }
}
