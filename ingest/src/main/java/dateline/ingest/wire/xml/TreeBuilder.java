package dateline.ingest.wire.xml;

import dateline.ingest.wire.markup.Html;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Builds a tree of what a SAX parser reads: names without prefixes, adjacent text in one node. */
final class TreeBuilder extends DefaultHandler2 {
  /** Deeper than any agency nests, and far from what a stack holds. */
  private static final int MAX_DEPTH = 200;

  private static final int MAX_TEXT = 64 << 20;

  /** What entities of a document's own may expand to; agencies have a name or a line in them. */
  private static final int MAX_EXPANDED = 8 << 10;

  private final Document document;
  private Node open;
  private int depth;
  private int characters;
  private int entities;
  private int expanded;
  private final StringBuilder text = new StringBuilder();

  TreeBuilder(Document document) {
    this.document = document;
    this.open = document;
  }

  Document document() {
    return document;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    flush();
    if (++depth > MAX_DEPTH) {
      throw new SAXException("elements are nested deeper than " + MAX_DEPTH);
    }
    Element element = document.createElement(local(name));
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = attributes.getQName(i);
      if (!attribute.startsWith("xmlns")) {
        element.setAttribute(local(attribute), attributes.getValue(i));
      }
    }
    open.appendChild(element);
    open = element;
  }

  private static String local(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
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
    Node parent = open.getParentNode();
    open = parent == null ? document : parent;
  }

  private void flush() {
    if (text.length() > 0 && open != document) {
      open.appendChild(document.createTextNode(text.toString()));
    }
    text.setLength(0);
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
