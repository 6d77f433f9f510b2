package dateline.ingest.fetch.http;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Schedule;
import dateline.ingest.fetch.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks an address again and again and brings each answer that differs from the one before. An
 * answer is kept in a file until it is used up, so that no crash loses what the server does not
 * show any more.
 */
final class HttpPoll implements Fetcher {
  private static final Logger LOG = LoggerFactory.getLogger(HttpPoll.class);

  private final HttpSettings settings;
  private final Web web;
  private final Spool spool;
  private final Schedule schedule;
  private final Trouble trouble;
  private final String address;
  private final Deque<PollPosition> left = new ArrayDeque<>();
  private @Nullable PollPosition last;
  private @Nullable Future<Answer> asking;
  private boolean looked;

  HttpPoll(String source, HttpSettings settings, Web web) {
    this.settings = settings;
    this.web = web;
    this.spool = new Spool(settings.spool());
    this.schedule = web.schedule(source, settings.every());
    this.trouble = new Trouble(LOG, source);
    this.address = PollPosition.hash(settings.url().toString());
  }

  @Override
  public Optional<Delivery> resume(String position, boolean complete) {
    Optional<PollPosition> known = PollPosition.read(position);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    boolean here = spool.has(known.get());
    if (complete || here) {
      last = known.get();
    }
    // Else another machine has its rest: it is to be asked for again, as if it were not known.
    return here ? Optional.of(delivery(known.get())) : Optional.empty();
  }

  @Override
  public Optional<Delivery> next(Duration wait) throws InterruptedException {
    if (!looked) {
      lookForLeft();
    }
    if (!left.isEmpty()) {
      last = left.remove();
      return Optional.of(delivery(last));
    }
    if (asking == null) {
      Duration until = schedule.left();
      if (until.compareTo(wait) > 0) {
        TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        return Optional.empty();
      }
      TimeUnit.NANOSECONDS.sleep(until.toNanos());
      asking = web.threads().submit(new Ask(settings, validators(), spool, web));
    }
    try {
      Answer answer = asking.get(wait.toNanos(), TimeUnit.NANOSECONDS);
      asking = null;
      return take(answer);
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      asking = null;
      return take(Answer.Failed.because(String.valueOf(e.getCause())));
    }
  }

  /** What was fetched, but of which nothing was committed. */
  private void lookForLeft() {
    looked = true;
    try {
      spool.tidy();
      left.addAll(spool.kept());
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("{}: the spool cannot be read: {}", settings.place(), e.toString());
    }
  }

  private Validators validators() {
    PollPosition before = last;
    return before == null || !before.address().equals(address)
        ? Validators.NONE
        : before.validators();
  }

  private Optional<Delivery> take(Answer answer) {
    if (answer instanceof Answer.Failed failed) {
      Duration pause = schedule.failed(failed.busy(), failed.retryAfter());
      trouble.is(
          "%s: %s; asking again in %d ms, then ever more seldom"
              .formatted(settings.place(), failed.why(), pause.toMillis()));
      return Optional.empty();
    }
    schedule.well();
    trouble.over(settings.place() + " answers again");
    if (!(answer instanceof Answer.Fetched fetched)) {
      return Optional.empty();
    }
    PollPosition before = last;
    last = fetched.position();
    if (before != null && before.digest().equals(last.digest())) {
      drop(last);
      return Optional.empty();
    }
    return Optional.of(delivery(last));
  }

  private void drop(PollPosition same) {
    try {
      spool.remove(same);
    } catch (IOException e) {
      // Then it is read again after the next start, and found to be nothing new.
      LOG.debug("{}: {}", settings.place(), e.toString());
    }
  }

  private Delivery delivery(PollPosition position) {
    return new SpooledBody(position, settings.place(), spool);
  }

  @Override
  public void close() {
    if (asking != null) {
      asking.cancel(true);
    }
  }
}
