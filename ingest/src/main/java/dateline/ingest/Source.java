package dateline.ingest;

import dateline.ingest.fetch.Transport;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.schemas.settings.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source of stories, as its file describes it.
 *
 * @param name lower-case letters, digits and hyphens; begins the id of each of its stories
 * @param format the format of all its deliveries; null tells it from each one's first bytes
 * @param defaults what holds for all its stories
 * @param transport how its bytes come
 * @param keepOriginal whether the raw record carries the bytes that the story came as
 * @param remember for how long an item is remembered after the source brought it last, so that it
 *     counts once however often it comes; zero lets all through
 * @param home where its readers are, ISO 3166-1 alpha-2 or ISO 3166-2; null when that is not said
 * @param doubts what in its file may be a mistake, though the source can be used
 */
public record Source(
    String name,
    @Nullable WireFormat format,
    WireDefaults defaults,
    Transport transport,
    boolean keepOriginal,
    Duration remember,
    @Nullable String home,
    List<Problem> doubts) {
  /** How long an item is remembered, where the settings do not say. */
  public static final Duration REMEMBER = Duration.ofDays(30);

  public Source {
    doubts = List.copyOf(doubts);
  }

  /** A source that remembers its items as long as usual and has no home. */
  public Source(
      String name,
      @Nullable WireFormat format,
      WireDefaults defaults,
      Transport transport,
      boolean keepOriginal) {
    this(name, format, defaults, transport, keepOriginal, REMEMBER, null, List.of());
  }

  /** The format of an input: the one that the settings name, or the one that it looks like. */
  public WireFormat formatOf(WireInput input, WireFormats formats) throws IOException {
    return format == null ? formats.detect(input) : format;
  }
}
