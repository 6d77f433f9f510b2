package dateline.ingest.wire.xml;

import dateline.ingest.wire.reading.bytes.TextBytes;
import java.nio.charset.Charset;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML into a tree, its names without prefixes; nothing is fetched, and little expanded. */
public final class XmlText {
  private XmlText() {}

  /**
   * Reads a document.
   *
   * @param told the charset of a document that declares none; null when nobody tells
   * @throws SAXException if it is not well formed; a {@link SAXParseException} tells where
   */
  public static Document read(byte[] bytes, @Nullable Charset told) throws SAXException {
    return parsed(text(bytes, told), DomBuilder::new).document();
  }

  /** The characters of a document, in whatever encoding it is. */
  static String text(byte[] bytes, @Nullable Charset told) throws SAXException {
    Charset wide = XmlCharset.wide(bytes);
    String other = wide == null ? TextBytes.otherThanText(bytes) : null;
    if (other != null) {
      throw new SAXException(other + ", not XML");
    }
    String text =
        wide == null ? XmlCharset.of(bytes, told).decode(bytes).text() : new String(bytes, wide);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * Reads a document of which the characters are at hand.
   *
   * @return its outermost element
   * @throws SAXException if it is not well formed; a {@link SAXParseException} tells where
   */
  static XmlElement element(String text) throws SAXException {
    return parsed(text, ElementBuilder::new).root();
  }

  private static <T extends TreeBuilder> T parsed(String text, Supplier<T> builder)
      throws SAXException {
    T tree = builder.get();
    try {
      SafeReader.parse(text, tree);
      return tree;
    } catch (SAXParseException e) {
      String declared = UndeclaredEntities.asNumbers(text);
      if (declared.equals(text)) {
        throw e;
      }
      T again = builder.get();
      SafeReader.parse(declared, again);
      return again;
    }
  }

  /** A tree of nothing. */
  public static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own parser needs no configuration", e);
    }
  }

  /** An element written down again, for what is to be kept of one of several. */
  public static String write(Node node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  private static void write(Node node, StringBuilder out) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      out.append(escaped(node.getNodeValue()));
      return;
    }
    out.append('<').append(node.getNodeName());
    for (int i = 0; node.getAttributes() != null && i < node.getAttributes().getLength(); i++) {
      Node attribute = node.getAttributes().item(i);
      out.append(' ').append(attribute.getNodeName()).append("=\"");
      out.append(escaped(attribute.getNodeValue()).replace("\"", "&quot;")).append('"');
    }
    out.append('>');
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      write(child, out);
    }
    out.append("</").append(node.getNodeName()).append('>');
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
