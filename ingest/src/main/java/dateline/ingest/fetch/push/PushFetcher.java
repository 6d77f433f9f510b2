package dateline.ingest.fetch.push;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Fetcher;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Brings what is sent to one source while this process owns it. */
final class PushFetcher implements Fetcher {
  private static final int WAITING = 16;

  private final String source;
  private final PushServer server;
  private final BlockingQueue<PushedDelivery> waiting = new ArrayBlockingQueue<>(WAITING);
  private @Nullable PushedDelivery current;
  private boolean closed;

  PushFetcher(String source, PushServer server) {
    this.source = source;
    this.server = server;
    server.own(source, this);
  }

  /** Takes a delivery to be brought; false if too many wait already. Any thread may call it. */
  synchronized boolean offer(PushedDelivery delivery) {
    return !closed && waiting.offer(delivery);
  }

  @Override
  public Optional<Delivery> resume(String position, boolean complete) {
    // Whoever sent it has had no answer, and sends it again.
    return Optional.empty();
  }

  @Override
  public Optional<Delivery> next(Duration wait) throws InterruptedException {
    current = waiting.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
    return Optional.ofNullable(current);
  }

  @Override
  public synchronized void close() {
    closed = true;
    server.disown(source, this);
    if (current != null) {
      current.dropped();
    }
    for (PushedDelivery each = waiting.poll(); each != null; each = waiting.poll()) {
      each.dropped();
    }
  }
}
