package dateline.ingest.wire.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of an item, with its attributes and what stands in it. Filled once, then read. */
final class Element implements Content {
  private final String space;
  private final String name;
  private final Map<String, String> attributes;
  private final List<Content> content = new ArrayList<>(2);

  /**
   * @param space the namespace, as {@link Namespaces} names it
   * @param name the name without a prefix
   * @param attributes by name without a prefix, but {@code xml:base} and {@code xml:lang}
   */
  Element(String space, String name, Map<String, String> attributes) {
    this.space = space;
    this.name = name;
    this.attributes = attributes;
  }

  void add(Content part) {
    content.add(part);
  }

  String space() {
    return space;
  }

  String name() {
    return name;
  }

  /** The value of an attribute, stripped; null when it is not there or empty. */
  @Nullable String attribute(String attribute) {
    String value = attributes.get(attribute);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** What stands in it, in order. */
  List<Content> content() {
    return content;
  }

  /** The elements in it, in order. */
  List<Element> children() {
    List<Element> children = new ArrayList<>(content.size());
    for (Content part : content) {
      if (part instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The elements in it of that name in that namespace, in order. */
  List<Element> children(String wantedSpace, String wantedName) {
    List<Element> children = new ArrayList<>(2);
    for (Content part : content) {
      if (part instanceof Element element
          && element.name.equals(wantedName)
          && element.space.equals(wantedSpace)) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first element in it of that name in that namespace; null when there is none. */
  @Nullable Element child(String wantedSpace, String wantedName) {
    List<Element> children = children(wantedSpace, wantedName);
    return children.isEmpty() ? null : children.get(0);
  }

  /** All text in it, also in the elements of it. */
  String text() {
    if (content.size() == 1 && content.get(0) instanceof Text text) {
      return text.text();
    }
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString();
  }

  private void appendText(StringBuilder to) {
    for (Content part : content) {
      if (part instanceof Text text) {
        to.append(text.text());
      } else if (part instanceof Element element) {
        element.appendText(to);
      }
    }
  }
}
