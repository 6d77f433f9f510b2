package dateline.ingest.wire.newsml12;

import dateline.ingest.wire.xml.XmlElement;
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
    String ending = ":" + version;
    // The revision is no part of what stays the same from one version to the next.
    boolean revised = guid != null && !version.isEmpty() && guid.endsWith(ending);
    return new NewsMl12Identity(
        revised && guid != null ? guid.substring(0, guid.length() - ending.length()) : guid,
        version);
  }

  private static String or(@Nullable String part) {
    return part == null ? "" : part;
  }
}
