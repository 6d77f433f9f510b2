package dateline.ingest.wire.mapping;

import dateline.ingest.wire.xml.XmlText;
import java.util.ArrayList;
import java.util.List;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.NodeList;

/** An XPath expression, its names without prefixes; one that gives a value is that value's text. */
final class XmlPath implements PartPath {
  private final XPathExpression expression;
  private final boolean nodes;

  private XmlPath(XPathExpression expression, boolean nodes) {
    this.expression = expression;
    this.nodes = nodes;
  }

  static XmlPath of(String path) {
    try {
      XPathExpression expression = XPathFactory.newInstance().newXPath().compile(path);
      return new XmlPath(expression, givesNodes(expression));
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(
          "'" + path + "' is no XPath: " + firstLine(e) + " (names are without prefixes)", e);
    }
  }

  /** XPath 1.0 tells the type of an expression only when it is asked for one. */
  private static boolean givesNodes(XPathExpression expression) {
    try {
      expression.evaluate(XmlText.emptyDocument(), XPathConstants.NODESET);
      return true;
    } catch (XPathExpressionException e) {
      return false;
    }
  }

  private static String firstLine(XPathExpressionException e) {
    String message = e.getMessage() == null ? String.valueOf(e.getCause()) : e.getMessage();
    return message.lines().findFirst().orElse("").replaceFirst("^.*Exception: ", "");
  }

  @Override
  public List<Part> select(Part from) {
    if (!(from instanceof Part.OfXml xml)) {
      return List.of();
    }
    List<Part> found = new ArrayList<>();
    // Expressions of the JDK are not for several threads at once.
    synchronized (expression) {
      try {
        if (nodes) {
          NodeList list = (NodeList) expression.evaluate(xml.node(), XPathConstants.NODESET);
          for (int i = 0; i < list.getLength(); i++) {
            found.add(new Part.OfXml(list.item(i)));
          }
        } else {
          found.add(new Part.OfText(expression.evaluate(xml.node())));
        }
      } catch (XPathExpressionException e) {
        // Such as a function that is asked for the number of what is none: there is no value.
        return List.of();
      }
    }
    return found;
  }
}
