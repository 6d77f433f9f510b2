package dateline.ingest.wire.xml;

import dateline.ingest.wire.markup.Attributes;
import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.markup.Html;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the copy of an XML node: markup as elements, or escaped as text. */
public final class XmlCopy {
  private XmlCopy() {}

  public static CopyText of(Node node) {
    boolean marked = false;
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      marked |= child.getNodeType() == Node.ELEMENT_NODE;
    }
    if (!marked) {
      String text = node.getTextContent();
      return Html.read(text == null ? "" : text);
    }
    CopyText copy = new CopyText();
    children(node, copy);
    return copy;
  }

  private static void children(Node node, CopyText copy) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        Attributes attributes =
            name -> element.hasAttribute(name) ? element.getAttribute(name) : null;
        copy.start(element.getTagName(), attributes);
        children(element, copy);
        copy.end(element.getTagName());
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        copy.text(child.getNodeValue());
      }
    }
  }
}
