package dateline.publish.dashboard.http;

import dateline.publish.dashboard.story.Entry;
import dateline.publish.dashboard.story.Filter;
import dateline.publish.dashboard.story.ResumePoint;
import dateline.publish.dashboard.story.StoryWindow.Batch;
import dateline.query.NamedQueries;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;

/**
 * One open stream: a place in the window, and at most one write on its way. A client that reads
 * slowly costs no more than one that does not: its place falls behind, and when it has fallen out
 * of the window it is told to begin again. Nobody waits for it.
 */
final class StreamClient extends IteratingCallback {
  private static final int AT_ONCE = 128;
  private static final int BYTES = 64 << 10;

  /** What the stories that a client has missed may take to be asked. */
  private static final Duration CATCH_UP = Duration.ofSeconds(5);

  private final Live live;
  private final List<Filter> filters;
  private final NamedQueries names;
  private final Response response;
  private final Callback callback;
  private final Runnable gone;
  private final Frames frames;
  private final AtomicBoolean beat = new AtomicBoolean(true);
  private volatile boolean ending;
  private boolean ended;
  private boolean caughtUp;
  private long asking;
  private long place;
  private ResumePoint told;

  /**
   * @param shared the events that others are told too
   * @param place the number in the window to go on from
   * @param told what the client has been told before
   * @param gone called once when the stream is over
   */
  StreamClient(
      Live live,
      StreamRequest request,
      SharedFrames shared,
      long place,
      ResumePoint told,
      Runnable gone) {
    this.live = live;
    this.filters = request.filters();
    this.names = request.names();
    this.response = request.response();
    this.callback = request.callback();
    this.frames = new Frames(shared, request.full());
    this.place = place;
    this.told = told;
    this.gone = gone;
  }

  /** Who asked for what, and where the answer goes. */
  record StreamRequest(
      List<Filter> filters,
      NamedQueries names,
      boolean full,
      Response response,
      Callback callback) {}

  /** Has a sign of life sent with the next look. */
  void beat() {
    beat.set(true);
  }

  /** Ends the stream once what is on its way is through. */
  void end() {
    ending = true;
    iterate();
  }

  @Override
  protected Action process() {
    if (ended) {
      return Action.SUCCEEDED;
    }
    if (!ending && hasOtherNames()) {
      // Its stories are those of a query that now means something else.
      frames.reset();
      ending = true;
    }
    boolean more = true;
    while (more && !ending && frames.size() < BYTES) {
      Batch batch = live.window().read(place, AT_ONCE);
      if (isRefused()) {
        break;
      }
      if (batch.lost()) {
        frames.reset();
        ending = true;
        break;
      }
      long begun = System.nanoTime();
      batch.entries().forEach(this::tell);
      asking += System.nanoTime() - begun;
      if (!caughtUp && asking > CATCH_UP.toNanos()) {
        // A search gives the stories in pages; a stream would have others wait for all of them.
        frames.reset();
        ending = true;
        break;
      }
      place = batch.next();
      ResumePoint all = batch.end();
      more = all == null;
      if (all != null) {
        caughtUp = true;
        told = all;
      }
    }
    if (caughtUp && !ending && beat.compareAndSet(true, false)) {
      frames.beat(System.currentTimeMillis(), live.lag(), live.isReady(), told);
    }
    if (frames.size() == 0 && !ending) {
      return Action.IDLE;
    }
    ended = ending;
    response.write(ending, frames.take(), this);
    return Action.SCHEDULED;
  }

  private boolean hasOtherNames() {
    return live.names() != names && filters.stream().anyMatch(Filter::usesNames);
  }

  /** Says so, and ends, when one of the queries is not asked any more; the others go on. */
  private boolean isRefused() {
    for (int query = 0; query < filters.size(); query++) {
      Optional<String> reason = live.window().refused().reason(filters.get(query));
      if (reason.isPresent()) {
        frames.refused(query, "the query " + reason.get());
        ending = true;
        return true;
      }
    }
    return false;
  }

  private void tell(Entry entry) {
    if (!caughtUp && told.hasTold(entry)) {
      return;
    }
    told = told.after(entry);
    int matches = 0;
    for (int query = 0; query < filters.size(); query++) {
      matches |= live.window().matches(entry, filters.get(query)) ? 1 << query : 0;
    }
    if (matches != 0 || entry.kind() != Entry.Kind.NEW) {
      frames.story(entry, matches, told);
    }
  }

  @Override
  protected void onCompleteSuccess() {
    gone.run();
    callback.succeeded();
  }

  @Override
  protected void onCompleteFailure(Throwable failure) {
    // Whoever listened has gone away; nobody is left to be told.
    gone.run();
    callback.failed(failure);
  }
}
