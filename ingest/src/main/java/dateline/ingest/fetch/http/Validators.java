package dateline.ingest.fetch.http;

import java.util.List;

/**
 * What a server gave to recognise an answer by (RFC 9110, 8.8).
 *
 * @param etag the entity tag; empty when there was none
 * @param lastModified when it was last changed, as the server wrote it; empty when it did not say
 */
record Validators(String etag, String lastModified) {
  /** None. */
  static final Validators NONE = new Validators("", "");

  Validators {
    etag = line(etag);
    lastModified = line(lastModified);
  }

  /** Whether there is any. */
  boolean any() {
    return !etag.isEmpty() || !lastModified.isEmpty();
  }

  List<String> lines() {
    return List.of(etag, lastModified);
  }

  /** What goes back as a header must be one line, and none that fills a checkpoint. */
  private static String line(String value) {
    return value.length() <= 1000 && value.chars().allMatch(c -> c >= ' ' && c <= 0x7E)
        ? value
        : "";
  }
}
