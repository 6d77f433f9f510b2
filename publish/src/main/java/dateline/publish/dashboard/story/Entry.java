package dateline.publish.dashboard.story;

import dateline.model.EnrichedArticle;
import dateline.query.Document;
import dateline.query.match.StandingQueries;
import dateline.schemas.serde.AvroSerde;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A version of a story as it is shown, kept small: the line of the list as JSON, and the rest as
 * Avro until somebody asks for it. Immutable and thread-safe.
 */
public final class Entry {
  private static final AvroSerde<EnrichedArticle> AVRO = AvroSerde.of(EnrichedArticle.class);

  private final String id;
  private final Kind kind;
  private final int partition;
  private final long offset;
  private final long released;
  private final Instant at;
  private final byte[] line;
  private final byte[] story;
  private final boolean embargoed;
  private final History history;
  private final Matched matched;

  /** What an entry is to those who had the story before. */
  public enum Kind {
    /** A story that has not been shown before. */
    NEW,
    /** A later version: it replaces what was shown. */
    REPLACEMENT,
    /** A version that comes out of its embargo: until now it was shown without its words. */
    RELEASE,
    /** The story must not be used: its text is to go from every screen. */
    KILL
  }

  /**
   * Which of the queries asked at the time it matches, so that each is asked once for everybody.
   *
   * @param asked the queries, by their keys
   * @param matching those that match
   */
  record Matched(Set<String> asked, Set<String> matching) {
    static final Matched NONE = new Matched(Set.of(), Set.of());
  }

  /**
   * @param released when its embargo ended, in milliseconds since 1970; 0 where it had none or that
   *     had ended before it came
   * @param replaces whether somebody may have read an earlier version
   * @param embargoed whether it waits for its time, so that there are no words in it
   * @param history the versions up to this
   */
  Entry(
      Kind kind,
      Place place,
      long released,
      boolean replaces,
      EnrichedArticle shown,
      boolean embargoed,
      History history,
      Matched m) {
    this.id = shown.getArticle().getId();
    this.kind = kind;
    this.partition = place.partition();
    this.offset = place.offset();
    this.released = released;
    this.at = place.at();
    this.line = line(shown, place, released, replaces, embargoed);
    this.story = AVRO.encode(shown);
    this.embargoed = embargoed;
    this.history = history;
    this.matched = m;
  }

  private static byte[] line(
      EnrichedArticle shown, Place place, long released, boolean replaces, boolean embargoed) {
    Set<WireLine.Mark> marks = EnumSet.noneOf(WireLine.Mark.class);
    if (released > 0) {
      marks.add(WireLine.Mark.RELEASED);
    }
    if (replaces) {
      marks.add(WireLine.Mark.REPLACES);
    }
    if (embargoed) {
      marks.add(WireLine.Mark.EMBARGOED);
    }
    return WireLine.write(shown, place, marks);
  }

  /** The story's id. */
  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  int partition() {
    return partition;
  }

  long offset() {
    return offset;
  }

  long released() {
    return released;
  }

  boolean embargoed() {
    return embargoed;
  }

  /** The versions up to this one. */
  History history() {
    return history;
  }

  /** When it came onto the topic, or out of its embargo. */
  Instant at() {
    return at;
  }

  /** The line of the list: a JSON object in UTF-8; not to be changed. */
  public byte[] line() {
    return line;
  }

  /** All that may be shown. */
  public EnrichedArticle story() {
    return AVRO.decode(story);
  }

  /** About how much memory it takes, in bytes. */
  int size() {
    return line.length + story.length + 400 + 200 * history.steps().size();
  }

  /** Whether it matches a query; asks it only where that has not been done for all. */
  public boolean matches(Filter filter) {
    if (filter.isAll()) {
      return true;
    }
    if (matched.asked().contains(filter.key())) {
      return matched.matching().contains(filter.key());
    }
    EnrichedArticle shown = story();
    StandingQueries<String> query = filter.compiled();
    return !query.keys(Document.of(shown.getArticle(), shown.getEnrichment())).isEmpty();
  }
}
