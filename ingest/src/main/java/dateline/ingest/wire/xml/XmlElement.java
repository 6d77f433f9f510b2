package dateline.ingest.wire.xml;

import dateline.ingest.wire.markup.Attributes;
import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.markup.Html;
import dateline.ingest.wire.reading.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a tree, with the few questions that wire formats ask; names have no prefix. Built
 * once by one thread, then only read.
 */
public final class XmlElement implements Attributes {
  private final String name;
  private final @Nullable XmlElement parent;

  /** Names and values in turn. */
  private final String[] attributes;

  /** Texts and elements, in their order. */
  private final List<Object> content = new ArrayList<>(4);

  XmlElement(String name, @Nullable XmlElement parent, String[] attributes) {
    this.name = name;
    this.parent = parent;
    this.attributes = attributes;
  }

  void add(Object textOrElement) {
    content.add(textOrElement);
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** The element that it stands in; null for the outermost. */
  public @Nullable XmlElement parent() {
    return parent;
  }

  /** An attribute as it is written; null when it is missing. */
  @Override
  public @Nullable String value(String attribute) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attribute)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  /** An attribute, stripped; null when it is missing or empty. */
  public @Nullable String attribute(String attribute) {
    String value = value(attribute);
    String stripped = value == null ? "" : value.strip();
    return stripped.isEmpty() ? null : stripped;
  }

  /** The first of these attributes that says something; null when none does. */
  public @Nullable String anyAttribute(String... names) {
    for (String each : names) {
      String value = attribute(each);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The child elements of any of these names, or all of them when none is given. */
  public List<XmlElement> children(String... names) {
    List<XmlElement> children = new ArrayList<>();
    for (Object part : content) {
      if (part instanceof XmlElement element && (names.length == 0 || isAny(element.name, names))) {
        children.add(element);
      }
    }
    return children;
  }

  private static boolean isAny(String name, String[] names) {
    for (String each : names) {
      if (each.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The elements at the end of a path of names, in their order. */
  public List<XmlElement> all(String... path) {
    List<XmlElement> found = new ArrayList<>();
    descend(path, 0, found);
    return found;
  }

  private void descend(String[] path, int depth, List<XmlElement> found) {
    if (depth == path.length) {
      found.add(this);
      return;
    }
    for (Object part : content) {
      if (part instanceof XmlElement element && element.name.equals(path[depth])) {
        element.descend(path, depth + 1, found);
      }
    }
  }

  /** The first element at the end of a path of names. */
  public Optional<XmlElement> first(String... path) {
    return all(path).stream().findFirst();
  }

  /** All elements within it of any of these names, in the order of the text. */
  public List<XmlElement> within(String... names) {
    List<XmlElement> found = new ArrayList<>();
    collect(names, found);
    return found;
  }

  private void collect(String[] names, List<XmlElement> found) {
    for (Object part : content) {
      if (part instanceof XmlElement element) {
        if (isAny(element.name, names)) {
          found.add(element);
        }
        element.collect(names, found);
      }
    }
  }

  /** All text in it as it is written, also in the elements of it. */
  public String text() {
    if (content.size() == 1 && content.get(0) instanceof String only) {
      return only;
    }
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString();
  }

  private void appendText(StringBuilder to) {
    for (Object part : content) {
      if (part instanceof XmlElement element) {
        element.appendText(to);
      } else {
        to.append(part);
      }
    }
  }

  /** All the text within it on one line; null if there is none. */
  public @Nullable String line() {
    boolean only = content.size() == 1 && content.get(0) instanceof String;
    return only ? Html.line((String) content.get(0)) : Prose.line(copy().paragraphs());
  }

  /** What stands between its child elements of a name, and these: each on a line of its own. */
  public List<String> lines(String child) {
    List<String> lines = new ArrayList<>();
    XmlElement between = new XmlElement(name, parent, attributes);
    for (Object part : content) {
      if (part instanceof XmlElement element && element.name.equals(child)) {
        add(between.line(), lines);
        add(element.line(), lines);
        between = new XmlElement(name, parent, attributes);
      } else {
        between.add(part);
      }
    }
    add(between.line(), lines);
    return lines;
  }

  /** It, but for its child elements of a name. */
  public XmlElement without(String child) {
    XmlElement rest = new XmlElement(name, parent, attributes);
    for (Object part : content) {
      if (!(part instanceof XmlElement element && element.name.equals(child))) {
        rest.add(part);
      }
    }
    return rest;
  }

  private static void add(@Nullable String line, List<String> lines) {
    if (line != null) {
      lines.add(line);
    }
  }

  /** The line at the end of a path; null if there is none. */
  public @Nullable String line(String... path) {
    for (XmlElement element : all(path)) {
      String line = element.line();
      if (line != null) {
        return line;
      }
    }
    return null;
  }

  /** An attribute of the first element at the end of a path that has it; null if none has. */
  public @Nullable String attributeAt(String attribute, String... path) {
    for (XmlElement element : all(path)) {
      String value = element.attribute(attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The copy in it: markup as elements, or escaped as text. */
  public CopyText copy() {
    for (Object part : content) {
      if (part instanceof XmlElement) {
        CopyText copy = new CopyText();
        drive(copy);
        return copy;
      }
    }
    return Html.readText(text());
  }

  /** The copy in several elements, one behind the other. */
  public static CopyText copy(List<XmlElement> elements) {
    if (elements.size() == 1) {
      return elements.get(0).copy();
    }
    CopyText copy = new CopyText();
    for (XmlElement element : elements) {
      copy.start(element.name, element);
      element.drive(copy);
      copy.end(element.name);
    }
    return copy;
  }

  private void drive(CopyText copy) {
    for (Object part : content) {
      if (part instanceof XmlElement element) {
        copy.start(element.name, element);
        element.drive(copy);
        copy.end(element.name);
      } else {
        copy.text((String) part);
      }
    }
  }

  /** It is written down again, for what is to be kept of one of several. */
  public String written() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(XmlText.escaped(attributes[i + 1]).replace("\"", "&quot;")).append('"');
    }
    out.append('>');
    for (Object part : content) {
      if (part instanceof XmlElement element) {
        element.write(out);
      } else {
        out.append(XmlText.escaped((String) part));
      }
    }
    out.append("</").append(name).append('>');
  }
}
