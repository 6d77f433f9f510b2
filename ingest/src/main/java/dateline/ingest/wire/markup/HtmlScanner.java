package dateline.ingest.wire.markup;

import java.util.Set;

/** Finds the tags, references and text of one HTML text, in one pass. */
final class HtmlScanner {
  /** Elements that never have an end. */
  private static final Set<String> EMPTY =
      Set.of(
          "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta",
          "param", "source", "track", "wbr");

  /** Elements whose content is no copy of a page, not even where they are not closed. */
  private static final Set<String> RUNNING = Set.of("script", "style");

  private final String source;
  private final char[] text;
  private final WordRuns runs;
  private final CopyText copy;
  private final TagFinder tags;
  private final boolean escapedBefore;
  private final boolean page;

  private HtmlScanner(String source, CopyText copy, boolean escapedBefore, boolean page) {
    this.source = source;
    this.text = source.toCharArray();
    this.runs = WordRuns.of(source);
    this.copy = copy;
    this.tags = new TagFinder(text);
    this.escapedBefore = escapedBefore;
    this.page = page;
  }

  /** Reads HTML, of which a script that is not closed takes the rest, as it does in a browser. */
  static CopyText scan(String html, boolean keepLines) {
    return scan(html, keepLines, true);
  }

  /** Reads HTML, or a text that speaks of it: a script that is not closed may be a mere word. */
  static CopyText scanText(String text, boolean keepLines) {
    return scan(text, keepLines, false);
  }

  private static CopyText scan(String html, boolean keepLines, boolean page) {
    CopyText copy = new CopyText().expect(html.length());
    if (keepLines) {
      copy.keepLines();
    }
    new HtmlScanner(html, copy, false, page).scan();
    return copy;
  }

  /**
   * Reads a text that was escaped once more than it should be, or that speaks of elements: a bare
   * name in angle brackets that HTML does not have is text, and so is what follows a script that is
   * not closed.
   */
  static CopyText rescan(String text) {
    CopyText copy = new CopyText().keepLines();
    new HtmlScanner(text, copy, true, false).scan();
    return copy;
  }

  /** Whether a text that was escaped has anything in it that would be read as a tag. */
  static boolean hasTag(String html) {
    int at = html.indexOf('<');
    if (at < 0 || html.indexOf('>', at) < 0) {
      return false;
    }
    TagFinder tags = new TagFinder(html.toCharArray());
    while (at >= 0 && !(tags.find(at) && tags.isHtml())) {
      at = html.indexOf('<', at + 1);
    }
    return at >= 0;
  }

  private void scan() {
    boolean clean = true;
    int at = copy.textBeforeMarkup(text, 0, text.length, runs);
    while (at < text.length) {
      int end = at;
      if (text[at] == '&') {
        clean = false;
        CharacterReferences.Found found = CharacterReferences.at(text, at, text.length);
        if (found != null) {
          copy.text(found.text());
          end = found.end();
        }
      } else if (tags.find(at) && (!escapedBefore || tags.isHtml())) {
        end = tag();
      }
      if (end == at) {
        clean = false;
        end = at + 1;
        copy.text(text, at, end);
      }
      at = copy.textBeforeMarkup(text, end, text.length, runs);
    }
    if (clean) {
      copy.hasNoMarkup();
    }
  }

  /** Reports the tag just found; returns where the text goes on. */
  private int tag() {
    int end = tags.end();
    String name = tags.name();
    if (name.isEmpty()) {
      return end;
    }
    if (tags.isEndTag()) {
      copy.end(name);
      return end;
    }
    ElementKind kind = ElementKind.of(name);
    if (kind == ElementKind.SKIPPED_TEXT) {
      return tags.isSelfClosing() ? end : endOfRawText(name, end);
    }
    boolean skipped = kind.isSkipped() || kind == ElementKind.MEDIA;
    if (skipped && tags.lastEnd(name, source) < end) {
      // It is never closed: better the text with something too much than without the rest.
      return end;
    }
    if (kind == ElementKind.CAPTION
        && Math.max(tags.lastEnd(name, source), tags.lastEnd("figure", source)) < end) {
      return end;
    }
    if (!EMPTY.contains(name) && isHidden(name, end)) {
      copy.startHidden(name);
      return end;
    }
    copy.start(name, tags::attribute);
    if (EMPTY.contains(name) || (tags.isSelfClosing() && skipped)) {
      copy.end(name);
    }
    return end;
  }

  /** Whether it is hidden, and ends: what is never closed would take the rest with it. */
  private boolean isHidden(String name, int end) {
    if (tags.isSelfClosing() || !tags.hasAttributes()) {
      return false;
    }
    String style = tags.attribute("style");
    if (HiddenStyle.hides(style)) {
      return tags.lastEnd(name, source) >= end;
    }
    int next = HiddenStyle.hidesText(style) ? source.indexOf('<', end) : -1;
    return next >= 0 && source.regionMatches(true, next, "</" + name, 0, name.length() + 2);
  }

  /** Where the text of a script or its like ends; it is passed over. */
  private int endOfRawText(String name, int from) {
    if (tags.lastEnd(name, source) < from) {
      return page && RUNNING.contains(name) ? text.length : from;
    }
    String endTag = "</" + name;
    for (int at = source.indexOf("</", from); at >= 0; at = source.indexOf("</", at + 2)) {
      if (source.regionMatches(true, at, endTag, 0, endTag.length())) {
        int close = source.indexOf('>', at);
        return close < 0 ? text.length : close + 1;
      }
    }
    return text.length;
  }
}
