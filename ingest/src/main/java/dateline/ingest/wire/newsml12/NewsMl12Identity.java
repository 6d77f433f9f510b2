package dateline.ingest.wire.newsml12;

import dateline.ingest.wire.xml.XmlElement;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what a news item is known.
 *
 * @param guid null when it says nothing of it
 * @param version its revision; empty when it does not say
 */
record NewsMl12Identity(@Nullable String guid, String version) {
  /** What is the same in all that an agency writes identifies nothing. */
  private static final Pattern PROVIDER_ALONE = Pattern.compile("(?i)urn:newsml:[^:]*:?");

  /**
   * What may stand behind the revision: whether it updates the story, only adds to it, or neither.
   */
  private static final Set<String> UPDATES = Set.of("", "N", "U", "A");

  static NewsMl12Identity of(XmlElement item) {
    XmlElement identifier = item.first("Identification", "NewsIdentifier").orElse(item);
    String revision = identifier.line("RevisionId");
    String version = revision == null ? "" : revision;
    String guid = identifier.line("PublicIdentifier");
    String own = identifier.line("NewsItemId");
    // Some agencies send one identifier with all they write: then it is made of its parts.
    if (own != null && (guid == null || !guid.contains(own))) {
      return new NewsMl12Identity(
          "urn:newsml:%s:%s:%s"
              .formatted(or(identifier.line("ProviderId")), or(identifier.line("DateId")), own),
          version);
    }
    if (guid != null && PROVIDER_ALONE.matcher(guid).matches()) {
      String date = identifier.line("DateId");
      boolean exact = date != null && date.contains("T");
      return new NewsMl12Identity(exact ? guid + ":" + date : null, version);
    }
    return new NewsMl12Identity(guid == null ? null : withoutRevision(guid, version), version);
  }

  /** The revision is no part of what stays the same from one version to the next. */
  private static String withoutRevision(String guid, String version) {
    int colon = guid.lastIndexOf(':');
    boolean revised =
        colon >= 0
            && !version.isEmpty()
            && guid.startsWith(version, colon + 1)
            && UPDATES.contains(guid.substring(colon + 1 + version.length()));
    return revised ? guid.substring(0, colon) : guid;
  }

  private static String or(@Nullable String part) {
    return part == null ? "" : part;
  }
}
