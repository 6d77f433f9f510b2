package dateline.publish.dashboard.story;

import dateline.model.EnrichedArticle;
import dateline.model.Status;
import dateline.publish.dashboard.story.Entry.Kind;
import dateline.query.match.StandingQueries;
import dateline.schemas.order.VersionOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The latest version of every story of the last hours, in the order in which they came.
 *
 * <p>It follows the rules of delivery: a later version replaces an earlier one, which is forgotten
 * with its text; a kill is the last that is heard of a story; what is under embargo is shown
 * without its words until its time. Entries are numbered from 0; a number that has been replaced is
 * passed over. One thread adds, any number read; these never wait for what is asked of a story that
 * is being added.
 */
public final class StoryWindow {
  /** By the clock, so that it is generous: whoever searches waits for nobody else. */
  private static final Duration SEARCH = Duration.ofSeconds(5);

  private final Duration age;
  private final RefusedQueries refused = new RefusedQueries(System::nanoTime);
  private final Watched watched;
  private final Embargoes embargoes = new Embargoes();
  private final Map<String, Latest> latest = new HashMap<>();
  private final Followed followed = new Followed();
  private final EntryRing ring;

  public StoryWindow(WindowSize size) {
    this(size, StandingQueries::keys);
  }

  StoryWindow(WindowSize size, Asking asking) {
    this.age = size.age();
    this.watched = new Watched(asking, refused);
    this.ring = new EntryRing(size, this::leaves);
  }

  /**
   * The last that came of a story.
   *
   * @param shown when a version was first shown with its words; null when none has been
   */
  private record Latest(long number, VersionOrder order, boolean killed, @Nullable Instant shown) {}

  /**
   * Some entries in order.
   *
   * @param entries those that are still the latest of their story
   * @param next the number to go on from
   * @param end how far all has been told, where these are the last; null where there are more
   * @param lost whether entries in between have left the window
   */
  public record Batch(List<Entry> entries, long next, @Nullable ResumePoint end, boolean lost) {}

  /** Begins, before anything is added: what came before these offsets is not known. */
  public synchronized void begin(long[] offsets, Instant now) {
    followed.begin(offsets, now);
  }

  /**
   * Takes in a record.
   *
   * @return what is to be shown of it; empty when it changes nothing
   */
  public Optional<Entry> add(Place place, EnrichedArticle story, Instant now) {
    String id = story.getArticle().getId();
    boolean kill = story.getArticle().getStatus() == Status.CANCELED;
    Latest before = latest(id);
    if (before != null
        && (before.killed() || (!kill && order(story).compareTo(before.order()) <= 0))) {
      passed(place);
      return Optional.empty();
    }
    boolean embargoed = Screening.isEmbargoed(story, now);
    Kind kind = kill ? Kind.KILL : before == null ? Kind.NEW : Kind.REPLACEMENT;
    Entry entry = entry(kind, place, story, embargoed ? null : now);
    embargoes.drop(id);
    if (embargoed) {
      embargoes.hold(place, story);
    }
    synchronized (this) {
      // In one go: a point between the two would leave the story out for whoever goes on there.
      passed(place);
      append(entry, order(story));
    }
    return Optional.of(entry);
  }

  /** Notes that a record has been read, be it of use or not. */
  public synchronized void passed(Place place) {
    followed.passed(place);
  }

  /** Shows the stories whose embargo is over by now, and forgets what is too old. */
  public List<Entry> advance(Instant now) {
    List<Entry> due = new ArrayList<>();
    for (Embargoes.Held held : embargoes.takeDue(now)) {
      Entry entry = entry(Kind.RELEASE, held.place(), held.story(), now);
      append(entry, order(held.story()));
      due.add(entry);
    }
    for (String id : forgetOld(now)) {
      embargoes.find(id).ifPresent(held -> keep(held, now));
    }
    return due;
  }

  /** The stories that have left the window for their age. */
  private synchronized List<String> forgetOld(Instant now) {
    followed.releasedUntil(now);
    Instant oldest = now.minus(age);
    List<String> gone = new ArrayList<>();
    while (ring.first() < ring.end() && isOlder(ring.get(ring.first()), oldest)) {
      Entry old = ring.get(ring.first());
      ring.evict();
      if (old != null) {
        gone.add(old.id());
      }
    }
    return gone;
  }

  /** A story that waits for its time is shown to wait for as long as it does. */
  private void keep(Embargoes.Held held, Instant now) {
    Place place = new Place(held.place().partition(), held.place().offset(), now);
    append(entry(Kind.REPLACEMENT, place, held.story(), null), order(held.story()));
  }

  private static VersionOrder order(EnrichedArticle story) {
    return VersionOrder.of(story.getArticle(), story.getHops().getReceived());
  }

  private synchronized @Nullable Latest latest(String id) {
    return latest.get(id);
  }

  private static boolean isOlder(@Nullable Entry entry, Instant oldest) {
    return entry == null || entry.at().isBefore(oldest);
  }

  /**
   * Makes what is shown of a story, and asks of it what is watched for; whoever reads need not
   * wait.
   *
   * @param shown when it is shown; null when it is not yet
   */
  private Entry entry(Kind kind, Place place, EnrichedArticle story, @Nullable Instant shown) {
    boolean embargoed = shown == null;
    EnrichedArticle screened = Screening.shown(story, shown == null ? Instant.MIN : shown);
    Instant until = story.getArticle().getEmbargoedUntil();
    boolean wasHeld = !embargoed && kind != Kind.KILL && until != null && until.isAfter(place.at());
    // Counted from when it could be seen, or it would leave with what came when it did.
    Instant at = wasHeld ? until : place.at();
    String id = story.getArticle().getId();
    Entry earlier = find(id).orElse(null);
    Latest before = latest(id);
    Instant read = before == null ? null : before.shown();
    return new Entry(
        kind,
        new Place(place.partition(), place.offset(), at),
        wasHeld ? until.toEpochMilli() : 0,
        read != null && !read.isAfter(place.at()),
        screened,
        embargoed,
        History.of(earlier, screened, at, embargoed),
        watched.ask(screened));
  }

  private synchronized void append(Entry entry, VersionOrder order) {
    Latest before = latest.get(entry.id());
    boolean kill = entry.kind() == Kind.KILL;
    Instant shown = before == null ? null : before.shown();
    if (shown == null && !entry.embargoed() && !kill) {
      shown = entry.at();
    }
    latest.put(entry.id(), new Latest(ring.end(), order, kill, shown));
    if (before != null) {
      ring.forget(before.number());
    }
    ring.add(entry);
  }

  private void leaves(Numbered old) {
    Entry entry = old.entry();
    followed.left(entry);
    Latest known = latest.get(entry.id());
    if (known != null && known.number() == old.number()) {
      latest.remove(entry.id());
    }
  }

  /** Has the queries asked of whatever is added from now on. */
  public void watch(List<Filter> filters) {
    watched.add(filters);
  }

  /** The opposite of {@link #watch}. */
  public void unwatch(List<Filter> filters) {
    watched.remove(filters);
  }

  /** The queries that are not asked any more, and why. */
  public RefusedQueries refused() {
    return refused;
  }

  /**
   * Whether an entry matches; a query that fails at it or takes too long is refused from then on.
   */
  public boolean matches(Entry entry, Filter filter) {
    if (refused.reason(filter).isPresent()) {
      return false;
    }
    long begun = System.nanoTime();
    try {
      return entry.matches(filter);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      watched.refuse(filter, PatientAsking.failed(e));
      return false;
    } finally {
      if (System.nanoTime() - begun > SEARCH.toNanos()) {
        watched.refuse(filter, PatientAsking.tooLong(SEARCH));
      }
    }
  }

  /** The number that the next entry will have. */
  public synchronized long end() {
    return ring.end();
  }

  /** How far all has been told by whoever has everything. */
  public synchronized ResumePoint point() {
    return followed.point();
  }

  /**
   * Where to go on from for somebody who has been told so much.
   *
   * @return the number; empty when entries in between are gone, or the point is of another topic
   */
  public synchronized OptionalLong resume(ResumePoint point) {
    return followed.hasAllAfter(point) ? OptionalLong.of(ring.first()) : OptionalLong.empty();
  }

  /** The next entries from a number on. */
  public synchronized Batch read(long from, int most) {
    List<Entry> entries = new ArrayList<>();
    long at = Math.max(from, ring.first());
    while (at < ring.end() && entries.size() < most) {
      Entry entry = ring.get(at++);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return new Batch(entries, at, at == ring.end() ? point() : null, from < ring.first());
  }

  /** The entries before a number, newest first; fewer than asked for only at the oldest. */
  public synchronized List<Numbered> readBack(long before, int most) {
    return ring.back(before, most);
  }

  /** Whether there are entries before a number. */
  public synchronized boolean hasBefore(long number) {
    return !readBack(number, 1).isEmpty();
  }

  /** The latest version of a story. */
  public synchronized Optional<Entry> find(String id) {
    Latest known = latest.get(id);
    return known == null ? Optional.empty() : Optional.ofNullable(ring.get(known.number()));
  }

  /** How many stories are kept. */
  public synchronized int stories() {
    return latest.size();
  }

  @Override
  public synchronized String toString() {
    return "%d stories, %d KiB, %s".formatted(latest.size(), ring.bytes() >> 10, followed);
  }
}
