package dateline.ingest.wire.feed;

import dateline.ingest.wire.markup.Links;
import dateline.ingest.wire.reading.prose.Prose;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The addresses of an item's story. */
final class FeedLinks {
  /** The same in full, which RFC 4287 (4.2.7.2) takes for the same. */
  private static final String ALTERNATE = "http://www.iana.org/assignments/relation/alternate";

  private final Set<String> links = new LinkedHashSet<>();

  private FeedLinks() {}

  /**
   * The addresses, those for readers first.
   *
   * @param base what relative ones are relative to
   */
  static List<String> of(FeedItem item, BaseAddress base) {
    FeedLinks found = new FeedLinks();
    for (Element link : item.all("link", Namespaces.ATOM)) {
      String relation = link.attribute("rel");
      if (relation == null || relation.equals("alternate") || relation.equals(ALTERNATE)) {
        BaseAddress own = base.of(link);
        found.add(link.text(), own);
        found.add(link.attribute("href"), own);
      }
    }
    Element guid = item.first("guid");
    if (guid != null && found.links.isEmpty() && !"false".equals(guid.attribute("isPermaLink"))) {
      found.add(guid.text(), base.of(guid));
    }
    return List.copyOf(found.links);
  }

  private void add(@Nullable String address, BaseAddress base) {
    String text = Prose.line(address);
    if (text == null) {
      return;
    }
    String link = Links.clean(text);
    if (link == null) {
      link = Links.clean(base.resolve(text));
    }
    if (link != null) {
      links.add(link);
    }
  }
}
