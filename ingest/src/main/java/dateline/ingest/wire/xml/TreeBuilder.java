package dateline.ingest.wire.xml;

import dateline.ingest.wire.markup.Html;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
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

  private int depth;
  private int characters;
  private int entities;
  private int expanded;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> locals = new HashMap<>();

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
    open(local(name), attributes);
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
