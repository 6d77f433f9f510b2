package dateline.ingest.wire;

import java.nio.charset.Charset;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about all its stories, for where the stories themselves do not.
 *
 * @param source the name of the source; null when the bytes come from none, as on a command line
 * @param language the language of its stories, BCP 47; null when it is not known
 * @param credit to whom its stories are credited; null when it is not known
 * @param zone the zone of times that carry none; null leaves such times out
 * @param charset the charset of bytes that are no UTF-8 and say no other; null tells it from them
 */
public record WireDefaults(
    @Nullable String source,
    @Nullable String language,
    @Nullable String credit,
    @Nullable ZoneId zone,
    @Nullable Charset charset) {
  /** The bytes tell the charset. */
  public WireDefaults(
      @Nullable String source,
      @Nullable String language,
      @Nullable String credit,
      @Nullable ZoneId zone) {
    this(source, language, credit, zone, null);
  }

  /** Nothing is known. */
  public static WireDefaults none() {
    return new WireDefaults(null, null, null, null);
  }

  /** Only the source's name is known. */
  public static WireDefaults of(String source) {
    return new WireDefaults(source, null, null, null);
  }
}
