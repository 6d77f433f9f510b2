package dateline.ingest.wire.xml;

import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.reading.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a tree, with the few questions that wire formats ask; names have no prefix. */
public record XmlElement(Element element) {

  /** Its name. */
  public String name() {
    return element.getTagName();
  }

  /** An attribute, stripped; null when it is missing or empty. */
  public @Nullable String attribute(String name) {
    String value = element.getAttribute(name).strip();
    return value.isEmpty() ? null : value;
  }

  /** The first of these attributes that says something; null when none does. */
  public @Nullable String anyAttribute(String... names) {
    return Stream.of(names)
        .map(name -> Optional.ofNullable(attribute(name)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** The child elements of any of these names, or all of them when none is given. */
  public List<XmlElement> children(String... names) {
    List<String> wanted = List.of(names);
    List<XmlElement> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element one && (wanted.isEmpty() || wanted.contains(one.getTagName()))) {
        children.add(new XmlElement(one));
      }
    }
    return children;
  }

  /** The elements at the end of a path of names, in their order. */
  public List<XmlElement> all(String... path) {
    List<XmlElement> found = List.of(this);
    for (String name : path) {
      found = found.stream().flatMap(one -> one.children(name).stream()).toList();
    }
    return found;
  }

  /** The first element at the end of a path of names. */
  public Optional<XmlElement> first(String... path) {
    return all(path).stream().findFirst();
  }

  /** All elements within it of any of these names, in the order of the text. */
  public List<XmlElement> within(String... names) {
    List<XmlElement> found = new ArrayList<>();
    List<String> wanted = List.of(names);
    collect(element, wanted, found);
    return found;
  }

  private static void collect(Element from, List<String> wanted, List<XmlElement> found) {
    for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element one) {
        if (wanted.contains(one.getTagName())) {
          found.add(new XmlElement(one));
        }
        collect(one, wanted, found);
      }
    }
  }

  /** All the text within it on one line; null if there is none. */
  public @Nullable String line() {
    return Prose.line(XmlCopy.of(element).paragraphs());
  }

  /** The line at the end of a path; null if there is none. */
  public @Nullable String line(String... path) {
    return all(path).stream()
        .map(one -> Optional.ofNullable(one.line()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** An attribute of the first element at the end of a path that has it; null if none has. */
  public @Nullable String attributeAt(String attribute, String... path) {
    return all(path).stream()
        .map(one -> Optional.ofNullable(one.attribute(attribute)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** The copy in it. */
  public CopyText copy() {
    return XmlCopy.of(element);
  }

  /** It is written down again, for what is to be kept of one of several. */
  public String written() {
    return XmlText.write(element);
  }
}
