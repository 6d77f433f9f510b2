package dateline.ingest.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of XML: attributes and pieces of text, by the XPath of their kind, names without
 * prefixes. Tags may be wrongly nested, or not closed.
 */
final class XmlSpots {
  private static final Pattern TAG =
      Pattern.compile("<(/?)(?:[\\w.-]+:)?([\\w.-]+)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*+)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w.-]+(?::[\\w.-]+)?)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private final String text;
  private final Lines lines;
  private final Deque<String> open = new ArrayDeque<>();
  private final List<Spot> spots = new ArrayList<>();

  XmlSpots(String text) {
    this.text = text;
    this.lines = new Lines(text);
  }

  List<Spot> find() {
    int at = 0;
    Matcher tag = TAG.matcher(text);
    while (at < text.length()) {
      int next = text.indexOf('<', at);
      text(at, next < 0 ? text.length() : next);
      if (next < 0) {
        break;
      }
      at = markup(next, tag);
    }
    return spots;
  }

  /** Reads what begins there; returns what is behind it. */
  private int markup(int at, Matcher tag) {
    if (text.startsWith("<![CDATA[", at)) {
      int end = text.indexOf("]]>", at);
      text(at + 9, end < 0 ? text.length() : end);
      return end < 0 ? text.length() : end + 3;
    }
    if (text.startsWith("<!--", at)) {
      return after("-->", at);
    }
    if (text.startsWith("<?", at)) {
      return after("?>", at);
    }
    if (text.startsWith("<!", at)) {
      int subset = text.indexOf('[', at);
      int end = text.indexOf('>', at);
      return subset >= 0 && subset < end ? after("]>", at) : after(">", at);
    }
    tag.region(at, text.length());
    if (!tag.lookingAt()) {
      return at + 1;
    }
    String name = tag.group(2);
    if (!tag.group(1).isEmpty()) {
      close(name);
      return tag.end();
    }
    open.addLast(name);
    attributes(tag.start(3), tag.end(3));
    if (tag.group(3).endsWith("/")) {
      open.removeLast();
    }
    return tag.end();
  }

  private int after(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  /** Closes the innermost of that name, and what was left open within it. */
  private void close(String name) {
    if (open.contains(name)) {
      Iterator<String> inner = open.descendingIterator();
      boolean found = false;
      while (!found) {
        found = inner.next().equals(name);
        inner.remove();
      }
    }
  }

  private void attributes(int from, int to) {
    Matcher attribute = ATTRIBUTE.matcher(text).region(from, to);
    while (attribute.find()) {
      String name = attribute.group(1);
      int group = attribute.group(2) == null ? 3 : 2;
      if (!name.startsWith("xmlns") && attribute.end(group) > attribute.start(group)) {
        String local = name.substring(name.indexOf(':') + 1);
        add(path() + "/@" + local, attribute.start(group), attribute.end(group));
      }
    }
  }

  private void text(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    if (end > start && !open.isEmpty()) {
      add(path(), start, end);
    }
  }

  private String path() {
    return "/" + String.join("/", open);
  }

  private void add(String path, int from, int to) {
    spots.add(new Spot(path, lines.of(from), from, to, Spot.Syntax.XML));
  }
}
