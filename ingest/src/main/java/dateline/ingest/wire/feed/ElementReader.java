package dateline.ingest.wire.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a piece of a feed into elements, bent as it may be: bare ampersands, entities and prefixes
 * that nobody declared, markup in a text that was not escaped. Linear in the length of the piece;
 * no entity but those of XML is expanded and nothing is fetched.
 */
final class ElementReader {
  private static final int MAX_DEPTH = 256;

  private final String source;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<String> warnings = new ArrayList<>();
  private final Element top = new Element(Namespaces.OWN, "", Map.of());
  private final StringBuilder text = new StringBuilder();
  private int at;
  private @Nullable String fault;

  private ElementReader(String source) {
    this.source = source;
  }

  /** An element that is not closed yet, by its name with the prefix. */
  private record Open(String name, Element element, Namespaces namespaces) {}

  /**
   * What was read.
   *
   * @param top holds the outermost elements
   * @param within the namespaces that are declared where the piece ends
   * @param warnings what was wrong and could be read all the same
   * @param fault what was so wrong that no story can be made of it; null when nothing
   */
  record Result(Element top, Namespaces within, List<String> warnings, @Nullable String fault) {}

  /**
   * Reads a piece.
   *
   * @param namespaces those that are declared around it
   */
  static Result read(String source, Namespaces namespaces) {
    ElementReader reader = new ElementReader(source);
    reader.open.push(new Open("", reader.top, namespaces));
    reader.readAll();
    Namespaces within = reader.open.getFirst().namespaces;
    return new Result(reader.top, within, List.copyOf(reader.warnings), reader.fault);
  }

  private void readAll() {
    while (at < source.length() && fault == null) {
      int bracket = source.indexOf('<', at);
      if (bracket < 0) {
        bracket = source.length();
      }
      text.append(References.decode(source, at, bracket));
      at = bracket;
      if (at < source.length()) {
        markup();
      }
    }
    flush();
  }

  private void markup() {
    if (source.startsWith("<![CDATA[", at)) {
      int end = source.indexOf("]]>", at);
      int to = end < 0 ? source.length() : end;
      text.append(source, at + 9, Math.max(at + 9, to));
      at = end < 0 ? to : end + 3;
    } else if (source.startsWith("<!--", at)) {
      pass("-->");
    } else if (source.startsWith("<?", at) || source.startsWith("<!", at)) {
      pass(">");
    } else {
      tag();
    }
  }

  private void pass(String end) {
    int found = source.indexOf(end, at + 2);
    at = found < 0 ? source.length() : found + end.length();
  }

  private void tag() {
    TagText tag = TagText.read(source, at);
    if (tag == null) {
      text.append('<');
      at++;
      return;
    }
    at = tag.to();
    flush();
    if (tag.end()) {
      close(tag.name());
    } else {
      start(tag);
    }
  }

  private void start(TagText tag) {
    Open parent = open.getFirst();
    Map<String, String> raw = tag.attributes();
    Namespaces namespaces = raw.isEmpty() ? parent.namespaces : parent.namespaces.with(raw);
    Map<String, String> attributes = raw.isEmpty() ? raw : new HashMap<>();
    raw.forEach(
        (name, value) -> {
          if (!name.startsWith("xmlns")) {
            attributes.put(
                name.startsWith("xml:") ? name : name.substring(name.indexOf(':') + 1), value);
          }
        });
    String name = tag.name();
    Element element =
        new Element(
            namespaces.of(name), name.substring(name.indexOf(':') + 1), Map.copyOf(attributes));
    parent.element.add(element);
    if (!tag.empty()) {
      open.push(new Open(name, element, namespaces));
      if (open.size() > MAX_DEPTH) {
        fault = "elements are nested deeper than " + MAX_DEPTH;
      }
    }
  }

  private void close(String name) {
    if (open.getFirst().name.equals(name)) {
      open.pop();
      return;
    }
    boolean known = open.stream().anyMatch(each -> each.name.equals(name));
    if (!known) {
      warn("markup: </" + name + "> closes nothing");
      return;
    }
    while (!open.getFirst().name.equals(name)) {
      Open unclosed = open.pop();
      // Markup of a text that was not escaped may be as loose as HTML; the feed's own may not.
      if (open.size() <= 2) {
        fault = "<" + unclosed.name + "> is not closed";
        return;
      }
      warn("markup: <" + unclosed.name + "> is not closed");
    }
    open.pop();
  }

  private void warn(String warning) {
    if (warnings.size() < 3 && !warnings.contains(warning)) {
      warnings.add(warning);
    }
  }

  private void flush() {
    if (!text.isEmpty()) {
      open.getFirst().element.add(new Text(text.toString()));
      text.setLength(0);
    }
  }
}
