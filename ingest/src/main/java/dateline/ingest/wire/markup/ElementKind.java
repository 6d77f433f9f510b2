package dateline.ingest.wire.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What an element of HTML or NITF means to copy. */
enum ElementKind {
  /** Part of its paragraph, as is every element that is not known. */
  INLINE,
  /** Parts paragraphs before and after it. */
  BLOCK,
  /** Ends a line. */
  LINE_BREAK,
  /** A row of a table: a line of its own. */
  ROW,
  /** A cell of a row. */
  CELL,
  /** Its line breaks are the author's. */
  PREFORMATTED,
  /** A link. */
  LINK,
  /** A picture, a film or their like: not copy, except for the caption within. */
  MEDIA,
  /** What is said about a picture. */
  CAPTION,
  /** Not copy at all, with all that is in it. */
  SKIPPED,
  /** As {@link #SKIPPED}; in HTML there are no elements in it, only text up to its end tag. */
  SKIPPED_TEXT;

  private static final Map<String, ElementKind> BY_NAME = byName();

  private static Map<String, ElementKind> byName() {
    Map<String, ElementKind> kinds = new HashMap<>();
    put(
        kinds,
        INLINE,
        "abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small");
    put(kinds, INLINE, "span embed strike strong sub sup tt u var wbr img label time ruby rb rt");
    put(kinds, BLOCK, "address article aside blockquote body center dd details dir div dl dt");
    put(kinds, BLOCK, "fieldset footer form h1 h2 h3 h4 h5 h6 hgroup hr html legend li main menu");
    put(kinds, BLOCK, "ol p section summary table tbody tfoot thead ul caption");
    // NITF
    put(kinds, BLOCK, "body.content block bq hl1 hl2 datasource credit byline byttl");
    put(kinds, LINE_BREAK, "br");
    put(kinds, ROW, "tr nitf-table-row");
    put(kinds, CELL, "td th");
    put(kinds, PREFORMATTED, "pre listing xmp plaintext");
    put(kinds, LINK, "a");
    put(kinds, MEDIA, "figure media picture");
    put(kinds, CAPTION, "figcaption media-caption");
    put(kinds, SKIPPED, "head header nav noscript template svg math canvas audio video object");
    put(kinds, SKIPPED, "applet map select button datalist frameset");
    put(kinds, SKIPPED, "note body.end body.head media-reference media-metadata media-producer");
    put(kinds, SKIPPED_TEXT, "script style title textarea iframe noframes noembed");
    // Not an immutable one: those take longer to look something up.
    return kinds;
  }

  private static void put(Map<String, ElementKind> kinds, ElementKind kind, String names) {
    for (String name : names.split(" ", -1)) {
      kinds.put(name, kind);
    }
  }

  /** The kind of an element, by its name without a prefix, in any case. */
  static ElementKind of(String name) {
    ElementKind kind = BY_NAME.get(name);
    if (kind == null) {
      kind = BY_NAME.get(name.toLowerCase(Locale.ROOT));
    }
    return kind == null ? INLINE : kind;
  }

  /** Whether HTML has an element of that name, in lower case. */
  static boolean isKnown(String name) {
    return BY_NAME.containsKey(name);
  }

  /** Whether nothing of it is copy. */
  boolean isSkipped() {
    return this == SKIPPED || this == SKIPPED_TEXT;
  }
}
