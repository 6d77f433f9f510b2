package dateline.ingest.wire.mapping;

import dateline.ingest.wire.xml.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * An XPath expression, its names without prefixes; one that gives a value is that value's text.
 *
 * <p>The JDK's evaluation walks the whole tree up to the node that it is asked of, each time. A
 * document of many items would so be read as often as it has values, which is why an expression
 * that only looks into its node is shown that node alone, and what a path from the top finds is
 * looked for once in a document.
 */
final class XmlPath implements PartPath {
  /** What looks at something else than the node and what is in it. */
  private static final Pattern BEYOND =
      Pattern.compile(
          "\\.\\.|ancestor|parent|preceding|following|\\b(?:id|lang)\\s*\\("
              + "|(?:^|[\\[(|,=<>+]|\\b(?:and|or|div|mod)\\b)\\s*/");

  private static final Pattern LITERALS = Pattern.compile("'[^']*'|\"[^\"]*\"");

  /** A name with a prefix, which finds nothing; an axis has two colons. */
  private static final Pattern PREFIXED =
      Pattern.compile("(?<![\\w.-])(?<!(?<!:):)[A-Za-z_][\\w.-]*:(?!:)[\\w*.-]+");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\[\\]]*\\]");

  /** A path from the top alone: it finds the same from wherever it is asked. */
  private static final Pattern FROM_TOP = Pattern.compile("/[\\w./@*-]+(?:text\\(\\))?");

  private final XPathExpression expression;
  private final boolean nodes;
  private final boolean itself;
  private final boolean within;
  private final boolean fromTop;

  private XmlPath(String path, XPathExpression expression, boolean nodes) {
    this.expression = expression;
    this.nodes = nodes;
    this.itself = path.strip().equals(".");
    this.within = !BEYOND.matcher(path).find();
    this.fromTop = FROM_TOP.matcher(IN_BRACKETS.matcher(path.strip()).replaceAll("")).matches();
  }

  static XmlPath of(String path) {
    Matcher prefixed = PREFIXED.matcher(LITERALS.matcher(path).replaceAll("''"));
    if (prefixed.find()) {
      String name = prefixed.group();
      throw new IllegalArgumentException(
          "'%s' has the prefix of '%s' (allowed: names without prefixes, such as %s)"
              .formatted(path, name, name.substring(name.indexOf(':') + 1)));
    }
    try {
      XPathExpression expression = XPathFactory.newInstance().newXPath().compile(path);
      return new XmlPath(path, expression, givesNodes(expression));
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
    if (itself) {
      return List.of(from);
    }
    // Expressions of the JDK are not for several threads at once.
    synchronized (expression) {
      try {
        return fromTop ? onceIn(xml.node()) : within ? alone(xml.node()) : found(xml.node());
      } catch (XPathExpressionException e) {
        // Such as a function that is asked for the number of what is none: there is no value.
        return List.of();
      }
    }
  }

  private List<Part> onceIn(Node node) throws XPathExpressionException {
    Document document = node instanceof Document all ? all : node.getOwnerDocument();
    String key = "found by " + System.identityHashCode(this);
    if (document.getUserData(key) instanceof Found before && before.by() == this) {
      return before.parts();
    }
    List<Part> parts = found(document);
    document.setUserData(key, new Found(this, parts), null);
    return parts;
  }

  /** What has been found in a document, and by which expression. */
  private record Found(XmlPath by, List<Part> parts) {}

  /** Takes the node out of its tree for as long as it is looked at. */
  private List<Part> alone(Node node) throws XPathExpressionException {
    Node parent = node.getParentNode();
    if (parent == null) {
      return found(node);
    }
    Node next = node.getNextSibling();
    parent.removeChild(node);
    try {
      return found(node);
    } finally {
      parent.insertBefore(node, next);
    }
  }

  private List<Part> found(Node node) throws XPathExpressionException {
    if (!nodes) {
      return List.of(new Part.OfText(expression.evaluate(node)));
    }
    NodeList list = (NodeList) expression.evaluate(node, XPathConstants.NODESET);
    List<Part> found = new ArrayList<>();
    for (int i = 0; i < list.getLength(); i++) {
      found.add(new Part.OfXml(list.item(i)));
    }
    return List.copyOf(found);
  }
}
