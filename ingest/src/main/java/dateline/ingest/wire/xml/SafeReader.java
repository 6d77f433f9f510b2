package dateline.ingest.wire.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Parsers that fetch nothing. Making one takes longer than reading a story with it, so they are
 * used again: as many are kept as there were threads that read at the same time.
 */
final class SafeReader {
  private static final String APACHE = "http://apache.org/xml/features/";
  private static final String SAX = "http://xml.org/sax/";
  private static final Queue<XMLReader> IDLE = new ConcurrentLinkedQueue<>();

  private SafeReader() {}

  /**
   * Reads a document and reports what is in it.
   *
   * @throws SAXException if it is not well formed; a {@link org.xml.sax.SAXParseException} tells
   *     where
   */
  static void parse(String text, DefaultHandler2 handler) throws SAXException {
    XMLReader idle = IDLE.poll();
    XMLReader reader = idle == null ? make() : idle;
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    reader.setProperty(SAX + "properties/lexical-handler", handler);
    reader.setProperty(SAX + "properties/declaration-handler", handler);
    try {
      reader.parse(new InputSource(new StringReader(text.stripLeading())));
    } catch (IOException e) {
      throw new SAXException(e);
    } finally {
      forget(reader);
      IDLE.offer(reader);
    }
  }

  /** So that what was read last does not stay in memory. */
  private static void forget(XMLReader reader) throws SAXException {
    DefaultHandler2 nobody = new DefaultHandler2();
    reader.setContentHandler(nobody);
    reader.setErrorHandler(nobody);
    reader.setProperty(SAX + "properties/lexical-handler", nobody);
    reader.setProperty(SAX + "properties/declaration-handler", nobody);
  }

  private static XMLReader make() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
      factory.setFeature(SAX + "features/external-general-entities", false);
      factory.setFeature(SAX + "features/external-parameter-entities", false);
      factory.setNamespaceAware(false);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      // Nothing outside the file is read: it is as if it were empty.
      reader.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
      return reader;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own parser has these features", e);
    }
  }
}
