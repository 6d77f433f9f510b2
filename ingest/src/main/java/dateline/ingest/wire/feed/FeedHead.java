package dateline.ingest.wire.feed;

import dateline.ingest.wire.markup.Html;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of all its items.
 *
 * @param root the name of the outermost element, without a prefix; empty when there is none
 * @param namespaces those that are declared around the items
 * @param language the language of the feed; null when it does not say
 * @param copyright the copyright notice; null when there is none
 * @param authors who wrote what does not name its own author; only Atom has such
 * @param base what the addresses of the items are relative to
 */
record FeedHead(
    String root,
    Namespaces namespaces,
    @Nullable String language,
    @Nullable String copyright,
    List<String> authors,
    BaseAddress base) {
  private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed", "channel", "entry", "item");

  /** Reads what stands before the first item. */
  static FeedHead of(String head) {
    ElementReader.Result read = ElementReader.read(head, Namespaces.none());
    String root = "";
    String language = null;
    String copyright = null;
    BaseAddress base = new BaseAddress(null);
    List<String> authors = List.of();
    Deque<Element> envelopes = new ArrayDeque<>(read.top().children());
    while (!envelopes.isEmpty()) {
      Element envelope = envelopes.removeFirst();
      root = root.isEmpty() ? envelope.name() : root;
      language = first(language, envelope.attribute("xml:lang"));
      base = base.of(envelope);
      authors = envelope.name().equals("feed") ? FeedAuthors.of(envelope) : authors;
      for (Element child : envelope.children()) {
        switch (child.name()) {
          case "channel" -> envelopes.add(child);
          case "language" -> language = first(Html.line(child.text()), language);
          case "copyright", "rights" -> copyright = first(copyright, Html.line(child.text()));
          default -> {
            // Of the channel, not of its items.
          }
        }
      }
    }
    return new FeedHead(root, read.within(), language, copyright, authors, base);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  /** Whether it is the head of a feed at all. */
  boolean isFeed() {
    return root.isEmpty() || ROOTS.contains(root);
  }
}
