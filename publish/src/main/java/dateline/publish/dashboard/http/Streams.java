package dateline.publish.dashboard.http;

import dateline.publish.dashboard.http.StreamClient.StreamRequest;
import dateline.publish.dashboard.story.ResumePoint;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * All open streams, and the thread that looks after them: when there is news it has each write what
 * it can without waiting, and now and then a sign of life. Thread-safe.
 */
final class Streams implements AutoCloseable {
  static final Duration BEAT = Duration.ofSeconds(5);

  /** In a flood all is gathered for so long; the first story after a silence goes at once. */
  private static final long GATHER = 15_000_000L;

  private static final int MOST = 1_000;
  private static final int MOST_OF_ONE = 100;

  private final Live live;
  private final SharedFrames shared = new SharedFrames();
  private final Set<StreamClient> clients = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> byUser = new HashMap<>();
  private final Thread thread = new Thread(this::run, "dashboard-push");
  private final Object news = new Object();
  private boolean hasNews;
  private volatile boolean closed;

  Streams(Live live) {
    this.live = live;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /**
   * Opens a stream.
   *
   * @param after what the client has been told before; null to begin now
   */
  void open(StreamRequest request, String user, @Nullable ResumePoint after) throws Refusal {
    take(user);
    Response response = request.response();
    response.setStatus(200);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    // Some servers before us would gather what should come at once.
    response.getHeaders().put("X-Accel-Buffering", "no");
    live.window().watch(request.filters());
    StreamClient[] self = new StreamClient[1];
    Runnable gone =
        () -> {
          clients.remove(self[0]);
          live.window().unwatch(request.filters());
          release(user);
        };
    StreamClient client;
    if (after == null) {
      var begin = live.window().read(live.window().end(), 1);
      client = new StreamClient(live, request, shared, begin.next(), live.window().point(), gone);
    } else {
      OptionalLong place = live.window().resume(after);
      client = new StreamClient(live, request, shared, place.orElse(-1), after, gone);
    }
    self[0] = client;
    clients.add(client);
    client.iterate();
  }

  private synchronized void take(String user) throws Refusal {
    int open = byUser.getOrDefault(user, 0);
    if (clients.size() >= MOST || (!user.isEmpty() && open >= MOST_OF_ONE)) {
      throw new Refusal(
          Reply.refusal(
                  429,
                  "busy",
                  "too many streams are open (allowed: %d, %d of one user)"
                      .formatted(MOST, MOST_OF_ONE))
              .after(5));
    }
    byUser.put(user, open + 1);
  }

  private synchronized void release(String user) {
    byUser.computeIfPresent(user, (u, open) -> open > 1 ? open - 1 : null);
  }

  int size() {
    return clients.size();
  }

  /** Says that the window has changed. */
  void news() {
    synchronized (news) {
      hasNews = true;
      news.notifyAll();
    }
  }

  private void run() {
    long nextBeat = System.nanoTime() + BEAT.toNanos();
    try {
      while (!closed) {
        await(nextBeat);
        boolean beat = System.nanoTime() >= nextBeat;
        if (beat) {
          nextBeat = System.nanoTime() + BEAT.toNanos();
        }
        for (StreamClient client : clients) {
          if (beat) {
            client.beat();
          }
          client.iterate();
        }
        LockSupport.parkNanos(GATHER);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void await(long until) throws InterruptedException {
    synchronized (news) {
      long left = until - System.nanoTime();
      while (!hasNews && left > 0 && !closed) {
        news.wait(Math.max(1, left / 1_000_000));
        left = until - System.nanoTime();
      }
      hasNews = false;
    }
  }

  @Override
  public void close() {
    closed = true;
    news();
    clients.forEach(StreamClient::end);
  }
}
