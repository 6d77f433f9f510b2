package dateline.ingest.wire.feed;

import dateline.ingest.wire.markup.Links;
import dateline.ingest.wire.reading.Prose;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The addresses of an item's story. */
final class FeedLinks {
  /** The same in full, which RFC 4287 (4.2.7.2) takes for the same. */
  private static final String ALTERNATE = "http://www.iana.org/assignments/relation/alternate";

  private final @Nullable String base;
  private final Set<String> links = new LinkedHashSet<>();

  private FeedLinks(@Nullable String base) {
    this.base = base;
  }

  /**
   * The addresses, those for readers first.
   *
   * @param base what relative ones are relative to; null when it is not known
   */
  static List<String> of(FeedItem item, @Nullable String base) {
    FeedLinks found = new FeedLinks(base);
    for (Element link : item.all("link", Namespaces.ATOM)) {
      String relation = link.attribute("rel");
      if (relation == null || relation.equals("alternate") || relation.equals(ALTERNATE)) {
        found.add(link.text());
        found.add(link.attribute("href"));
      }
    }
    Element guid = item.first("guid");
    if (guid != null && found.links.isEmpty() && !"false".equals(guid.attribute("isPermaLink"))) {
      found.add(guid.text());
    }
    return List.copyOf(found.links);
  }

  private void add(@Nullable String address) {
    String text = Prose.line(address);
    if (text == null) {
      return;
    }
    String link = Links.clean(text);
    if (link == null && base != null) {
      link = Links.clean(resolved(base, text));
    }
    if (link != null) {
      links.add(link);
    }
  }

  private static @Nullable String resolved(String base, String text) {
    try {
      return URI.create(base).resolve(text).toString();
    } catch (IllegalArgumentException e) {
      // No address can be made of it.
      return null;
    }
  }
}
