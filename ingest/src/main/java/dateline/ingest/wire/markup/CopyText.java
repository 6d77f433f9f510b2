package dateline.ingest.wire.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds plain copy from marked-up text: whoever reads the markup reports its tags and text in
 * their order, and gets paragraphs, links and captions.
 *
 * <p>Elements are those of HTML and of NITF's body, by their name without a prefix, in any case;
 * one that is not known is part of its paragraph. Pictures and other media, headers, scripts,
 * styles and notes to editors are no copy. Tags may be wrongly nested or not closed. One object
 * reads one text; it is not for several threads.
 */
public final class CopyText {
  private final CopyBuffer body = new CopyBuffer();
  private final CopyBuffer caption = new CopyBuffer();
  private Set<String> links = Set.of();
  private final List<String> captions = new ArrayList<>();
  private boolean keepLines;
  private int preformatted;
  private boolean anyBlock;

  /** Whether there may be markup in the text. */
  private boolean markup = true;

  /** The element that is left out just now, and how many of its name are open. */
  private @Nullable String skipped;

  private int skippedDepth;
  private @Nullable String captioned;
  private @Nullable PlainText plain;

  /**
   * Keeps the line breaks of all text that follows, as plain text needs it: one is a line, two
   * begin a paragraph.
   */
  public CopyText keepLines() {
    keepLines = true;
    return this;
  }

  /** Makes room for a text of about that length. */
  CopyText expect(int length) {
    body.expect(length);
    return this;
  }

  /** An element begins. */
  public CopyText start(String name, Attributes attributes) {
    ElementKind kind = ElementKind.of(name);
    if (skipped != null) {
      startWithinSkipped(name, kind);
      return this;
    }
    switch (kind) {
      case SKIPPED, SKIPPED_TEXT, MEDIA -> skip(name);
      case CAPTION -> {
        body.paragraph();
        captioned = name;
      }
      case LINK -> link(attributes.value("href"));
      case PREFORMATTED -> preformatted++;
      default -> {}
    }
    separate(kind, true);
    return this;
  }

  /** An element begins that nobody is to see. */
  void startHidden(String name) {
    if (skipped == null) {
      skip(name);
    } else {
      startWithinSkipped(name, ElementKind.of(name));
    }
  }

  private void startWithinSkipped(String name, ElementKind kind) {
    if (name.equals(skipped)) {
      skippedDepth++;
    } else if (kind == ElementKind.CAPTION && isMedia(skipped)) {
      captioned = name;
    } else if (captioned != null) {
      separate(kind, true);
    }
  }

  private static boolean isMedia(@Nullable String name) {
    return name != null && ElementKind.of(name) == ElementKind.MEDIA;
  }

  private void skip(String name) {
    body.paragraph();
    skipped = name;
    skippedDepth = 1;
  }

  private void link(@Nullable String target) {
    String link = Links.clean(target);
    if (link != null) {
      links = links.isEmpty() ? new LinkedHashSet<>() : links;
      links.add(link);
    }
  }

  private void separate(ElementKind kind, boolean start) {
    CopyBuffer buffer = captioned == null ? body : caption;
    switch (kind) {
      case BLOCK, PREFORMATTED -> {
        anyBlock = true;
        buffer.paragraph();
      }
      case LINE_BREAK -> {
        anyBlock = true;
        if (start) {
          buffer.lineBreak();
        }
      }
      case ROW -> buffer.line();
      case CELL -> buffer.cell();
      default -> {}
    }
  }

  /** Text, its character references decoded. Nothing may follow once the result has been read. */
  public CopyText text(String text) {
    char[] chars = text.toCharArray();
    return text(chars, 0, chars.length);
  }

  /** Text, its character references decoded: those characters from one position up to another. */
  public CopyText text(char[] text, int from, int to) {
    if (captioned != null) {
      caption.append(text, from, to, false);
    } else if (skipped == null) {
      body.append(text, from, to, keepLines || preformatted > 0);
    }
    return this;
  }

  /**
   * Text up to where markup may begin.
   *
   * @param runs how far the text's words go
   * @return where that is; the end if it does not
   */
  int textBeforeMarkup(char[] text, int from, int to, WordRuns runs) {
    if (captioned != null) {
      return caption.append(text, from, to, false, runs);
    }
    return skipped == null
        ? body.append(text, from, to, keepLines || preformatted > 0, runs)
        : CopyBuffer.markup(text, from, to);
  }

  /** Says that no character that markup begins with has come as text. */
  void hasNoMarkup() {
    markup = false;
  }

  /** An element ends; of an empty element, both its beginning and its end are to be told. */
  public CopyText end(String name) {
    if (captioned != null && name.equals(captioned)) {
      endCaption();
      return this;
    }
    if (skipped != null) {
      if (name.equals(skipped) && --skippedDepth == 0) {
        endCaption();
        skipped = null;
      } else if (captioned != null) {
        separate(ElementKind.of(name), false);
      }
      return this;
    }
    ElementKind kind = ElementKind.of(name);
    if (kind == ElementKind.PREFORMATTED) {
      preformatted = Math.max(0, preformatted - 1);
    }
    separate(kind, false);
    return this;
  }

  private void endCaption() {
    if (!caption.isEmpty()) {
      captions.add(caption.toString());
    }
    caption.clear();
    captioned = null;
  }

  /** Whether anything parted paragraphs or lines. */
  boolean hasBlocks() {
    return anyBlock;
  }

  /** The text and what belongs to it, without a second look for markup that was escaped twice. */
  PlainText raw() {
    return new PlainText(body.toString(), List.copyOf(links), List.copyOf(captions));
  }

  private PlainText plain() {
    if (plain == null) {
      plain = markup ? raw().withoutMarkup() : raw();
    }
    return plain;
  }

  /**
   * The text: paragraphs that a blank line parts; empty if there is none. No markup is left in it,
   * not even such as was escaped once more.
   */
  public String paragraphs() {
    return plain().text();
  }

  /** Where the text links to: addresses that begin with http or https, each once. */
  public List<String> links() {
    return plain().links();
  }

  /** The captions of the pictures in the text. */
  public List<String> captions() {
    return plain().captions();
  }
}
