package dateline.ingest.wire.mapping;

import dateline.ingest.wire.reading.DecodedText;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads XML into a tree, its names without prefixes; nothing is fetched, and little expanded. */
final class XmlText {
  private static final String APACHE = "http://apache.org/xml/features/";
  private static final String SAX = "http://xml.org/sax/features/";

  private XmlText() {}

  /**
   * Reads a document.
   *
   * @throws SAXException if it is not well formed; a {@link SAXParseException} tells where
   */
  static Document read(byte[] bytes) throws SAXException {
    DecodedText decoded = DecodedText.of(bytes);
    if (decoded.fault() != null) {
      throw new SAXException(decoded.fault());
    }
    TreeBuilder tree = new TreeBuilder(emptyDocument());
    try {
      XMLReader reader = reader();
      reader.setContentHandler(tree);
      reader.setErrorHandler(tree);
      // Nothing outside the file is read: it is as if it were empty.
      reader.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
      reader.parse(new InputSource(new StringReader(decoded.text().strip())));
    } catch (IOException e) {
      throw new SAXException(e);
    }
    return tree.document();
  }

  private static XMLReader reader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
      factory.setFeature(SAX + "external-general-entities", false);
      factory.setFeature(SAX + "external-parameter-entities", false);
      factory.setNamespaceAware(false);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own parser has these features", e);
    }
  }

  /** A tree of nothing. */
  static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own parser needs no configuration", e);
    }
  }

  /** An element written down again, for what is to be kept of one of several. */
  static String write(Node node) {
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

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
