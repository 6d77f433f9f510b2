package dateline.ingest.wire.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed, to be asked for its elements.
 *
 * @param element the item
 */
record FeedItem(Element element) {

  /**
   * The first element of that name that is the item's own, else of the first of those namespaces
   * that has one; one with nothing in it counts only when there is no other. Null when there is
   * none.
   */
  @Nullable Element first(String name, String... spaces) {
    Element empty = null;
    for (Element each : all(name, spaces)) {
      if (!each.text().isBlank() || !each.children().isEmpty()) {
        return each;
      }
      empty = each;
    }
    return empty;
  }

  /** Whether it comes from an export of WordPress, which has its texts as they are kept there. */
  boolean isExported() {
    return element.children().stream().anyMatch(one -> one.space().equals(Namespaces.WORDPRESS));
  }

  /** All elements of that name: the item's own, then those of each of the namespaces. */
  List<Element> all(String name, String... spaces) {
    List<Element> found = new ArrayList<>(element.children(element.space(), name));
    if (!element.space().equals(Namespaces.OWN)) {
      found.addAll(element.children(Namespaces.OWN, name));
    }
    for (String space : spaces) {
      if (!space.equals(element.space())) {
        found.addAll(element.children(space, name));
      }
    }
    return found;
  }
}
