package dateline.ingest.wire.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the namespaces of a feed. Those that carry something of a story have a short name each;
 * versions of one are the same; any other keeps its address.
 *
 * @param byPrefix the short name or address by prefix; the default namespace has the prefix ""
 */
record Namespaces(Map<String, String> byPrefix) {
  static final String OWN = "";
  static final String ATOM = "atom";
  static final String DC = "dc";
  static final String CONTENT = "content";
  static final String XHTML = "xhtml";
  static final String WORDPRESS = "wp";
  static final String EXCERPT = "excerpt";

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("http://purl.org/rss/1.0", OWN),
          Map.entry("http://my.netscape.com/rdf/simple/0.9", OWN),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9", OWN),
          Map.entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", OWN),
          Map.entry("http://backend.userland.com/rss2", OWN),
          Map.entry("http://backend.userland.com/rss", OWN),
          Map.entry("http://blogs.law.harvard.edu/tech/rss", OWN),
          Map.entry("http://purl.org/net/rss1.1#", OWN),
          Map.entry("http://www.w3.org/2005/atom", ATOM),
          Map.entry("http://purl.org/atom/ns#", ATOM),
          Map.entry("http://purl.org/atom/ns", ATOM),
          Map.entry("http://example.com/necho", ATOM),
          Map.entry("http://purl.org/dc/elements/1.0", DC),
          Map.entry("http://purl.org/dc/elements/1.1", DC),
          Map.entry("http://purl.org/dc/terms", DC),
          Map.entry("http://purl.org/rss/1.0/modules/content", CONTENT),
          Map.entry("http://www.w3.org/1999/xhtml", XHTML));

  /** Prefixes that feeds use without declaring them. */
  private static final Map<String, String> USUAL =
      Map.of(
          "dc", DC,
          "dcterms", DC,
          "content", CONTENT,
          "atom", ATOM,
          "xhtml", XHTML,
          "wp", WORDPRESS,
          "excerpt", EXCERPT);

  /** More than any feed declares; each element that declares one copies those around it. */
  private static final int MOST = 200;

  private static final Pattern WORDPRESS_EXPORT =
      Pattern.compile("http://wordpress\\.org/export/[\\d.]+/(excerpt/?)?");

  Namespaces {
    byPrefix = Map.copyOf(byPrefix);
  }

  static Namespaces none() {
    return new Namespaces(Map.of());
  }

  /** These with those that the attributes of an element declare. */
  Namespaces with(Map<String, String> rawAttributes) {
    Map<String, String> all = null;
    for (Map.Entry<String, String> attribute : rawAttributes.entrySet()) {
      String name = attribute.getKey();
      if (name.equals("xmlns") || name.startsWith("xmlns:")) {
        all = all == null ? new HashMap<>(byPrefix) : all;
        String prefix = name.equals("xmlns") ? "" : name.substring(6);
        if (all.size() < MOST || all.containsKey(prefix)) {
          all.put(prefix, name(attribute.getValue()));
        }
      }
    }
    return all == null ? this : new Namespaces(all);
  }

  /** The namespace of a name with its prefix. */
  String of(String qualified) {
    int colon = qualified.indexOf(':');
    String prefix = colon < 0 ? "" : qualified.substring(0, colon);
    String known = byPrefix.get(prefix);
    if (known != null) {
      return known;
    }
    return prefix.isEmpty() ? OWN : USUAL.getOrDefault(prefix, prefix);
  }

  /** How an address is called here. */
  static String name(String address) {
    String plain = address.strip();
    String key = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    String known = SHORT.get(key.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    Matcher wordpress = WORDPRESS_EXPORT.matcher(plain);
    if (wordpress.matches()) {
      return wordpress.group(1) == null ? WORDPRESS : EXCERPT;
    }
    return plain;
  }
}
