package dateline.ingest.wire.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who wrote what stands in a feed. */
final class FeedAuthors {
  /** RSS wants "jane@example.com (Jane Doe)". */
  private static final Pattern ADDRESS_AND_NAME =
      Pattern.compile("[^\\s@()]+@[^\\s@()]+\\s*\\(([^()]+)\\)");

  private FeedAuthors() {}

  /**
   * The names that an item gives, in its own elements or, in Atom, in those of the feed that it was
   * taken from (RFC 4287, 4.2.1); empty when it gives none.
   */
  static List<String> of(FeedItem item) {
    Set<String> names = new LinkedHashSet<>();
    item.all("author", Namespaces.ATOM).forEach(author -> add(name(author), names));
    if (names.isEmpty()) {
      item.all("creator", Namespaces.DC).forEach(creator -> add(Markup.line(creator), names));
    }
    Element source = item.element().child(Namespaces.ATOM, "source");
    return names.isEmpty() && source != null ? of(source) : List.copyOf(names);
  }

  /** The names that a feed of Atom gives for all its entries. */
  static List<String> of(Element feed) {
    Set<String> names = new LinkedHashSet<>();
    for (Element author : feed.children(Namespaces.ATOM, "author")) {
      add(name(author), names);
    }
    return List.copyOf(names);
  }

  private static @Nullable String name(Element author) {
    Element name = author.child(author.space(), "name");
    return Markup.line(name == null && author.children().isEmpty() ? author : name);
  }

  private static void add(@Nullable String author, Set<String> names) {
    if (author != null) {
      Matcher matcher = ADDRESS_AND_NAME.matcher(author);
      names.add(matcher.matches() ? matcher.group(1).strip() : author);
    }
  }
}
