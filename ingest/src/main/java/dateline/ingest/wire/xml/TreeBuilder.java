package dateline.ingest.wire.xml;

import dateline.ingest.wire.markup.Html;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Attributes2;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Builds a tree of what a SAX parser reads: names without prefixes, adjacent text in one node. What
 * kind of tree that is, its subclasses know.
 */
abstract class TreeBuilder extends DefaultHandler2 {
  /** Deeper than any agency nests, and far from what a stack holds. */
  private static final int MAX_DEPTH = 200;

  private static final int MAX_TEXT = 64 << 20;

  /** What entities of a document's own may expand to; agencies have a name or a line in them. */
  private static final int MAX_EXPANDED = 8 << 10;

  /** What a document type may declare of one element; the parser goes through them for each. */
  private static final int MOST_DECLARED = 200;

  /** Attributes that a document type may add to all elements together. */
  private static final int MOST_ADDED = 100_000;

  private int depth;
  private int characters;
  private int added;
  private int entities;
  private int expanded;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> locals = new HashMap<>();
  private final Map<String, Integer> declared = new HashMap<>();

  /** An element begins in the one that is open. */
  abstract void open(String name, Attributes attributes);

  /** Text in the element that is open. */
  abstract void text(String text);

  /** The element that is open ends. */
  abstract void close();

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    flush();
    if (++depth > MAX_DEPTH) {
      throw new SAXException("elements are nested deeper than " + MAX_DEPTH);
    }
    if (!declared.isEmpty() && attributes instanceof Attributes2 all) {
      countAdded(all);
    }
    open(local(name), attributes);
  }

  @Override
  public void attributeDecl(
      String element, String name, String type, @Nullable String mode, @Nullable String value)
      throws SAXException {
    if (declared.merge(element, 1, Integer::sum) > MOST_DECLARED) {
      throw new SAXException(
          "its document type declares more than " + MOST_DECLARED + " attributes of " + element);
    }
  }

  private void countAdded(Attributes2 attributes) throws SAXException {
    for (int i = 0; i < attributes.getLength(); i++) {
      added += attributes.isSpecified(i) ? 0 : 1;
    }
    if (added > MOST_ADDED) {
      throw new SAXException("its document type adds more than " + MOST_ADDED + " attributes");
    }
  }

  /** A name without its prefix. */
  String local(String name) {
    int colon = name.lastIndexOf(':');
    return colon < 0
        ? name
        : locals.computeIfAbsent(name, whole -> whole.substring(whole.lastIndexOf(':') + 1));
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    characters += length;
    if (characters > MAX_TEXT) {
      throw new SAXException("it is longer than " + MAX_TEXT + " characters");
    }
    if (entities > 0) {
      expanded += length;
      if (expanded > MAX_EXPANDED) {
        throw new SAXException("its entities expand to more than " + MAX_EXPANDED + " characters");
      }
    }
    text.append(chars, start, length);
  }

  @Override
  public void startEntity(String name) {
    entities++;
  }

  @Override
  public void endEntity(String name) {
    entities--;
  }

  @Override
  public void endElement(String uri, String local, String name) {
    flush();
    depth--;
    close();
  }

  private void flush() {
    if (text.length() > 0) {
      if (depth > 0) {
        text(text.toString());
      }
      text.setLength(0);
    }
  }

  /** An entity of a DTD that is not read: the characters of HTML by these names are meant. */
  @Override
  public void skippedEntity(String name) throws SAXException {
    if (!name.startsWith("%") && !name.startsWith("[")) {
      String reference = "&" + name + ";";
      String meant = Html.line(reference);
      if (!reference.equals(meant)) {
        char[] chars = (meant == null ? " " : meant).toCharArray();
        characters(chars, 0, chars.length);
      }
    }
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }
}
