package dateline.ingest.wire.xml;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;

/** Builds a tree that XPath can be asked of. */
final class DomBuilder extends TreeBuilder {
  private final Document document = XmlText.emptyDocument();
  private Node open = document;

  Document document() {
    return document;
  }

  @Override
  void open(String name, Attributes attributes) {
    Element element = document.createElement(name);
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = attributes.getQName(i);
      if (!attribute.startsWith("xmlns")) {
        element.setAttribute(local(attribute), attributes.getValue(i));
      }
    }
    open.appendChild(element);
    open = element;
  }

  @Override
  void text(String text) {
    open.appendChild(document.createTextNode(text));
  }

  @Override
  void close() {
    Node parent = open.getParentNode();
    open = parent == null ? document : parent;
  }
}
