package dateline.ingest.wire.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds one tag of HTML after another in a text. What begins like a tag and does not end like one
 * is none. All searches together take time in proportion to the length of the text.
 */
final class TagFinder {
  /** Shorter names after a space are more likely words: a &lt; b and c &gt; d. */
  private static final int SHORTEST_SPACED_NAME = 3;

  private static final int LONGEST_NAME = 64;

  /** HTML has some 140 elements. */
  private static final int MOST_NAMES = 200;

  private final char[] text;
  private final int lastClose;
  private final Map<String, Integer> lastEnds = new HashMap<>();
  private boolean quotes = true;
  private boolean comments = true;

  private String name = "";
  private boolean endTag;
  private int attributes;
  private int end;

  TagFinder(char[] text) {
    this.text = text;
    int last = text.length - 1;
    while (last >= 0 && text[last] != '>') {
      last--;
    }
    this.lastClose = last;
  }

  /** Whether there is a tag, a comment or a declaration at a position. */
  boolean find(int at) {
    if (at + 1 >= lastClose + 1) {
      return false;
    }
    char next = text[at + 1];
    if (next == '!' || next == '?') {
      return declaration(at);
    }
    int start = skipWhite(at + 1);
    endTag = text[start] == '/';
    int begin = endTag ? skipWhite(start + 1) : start;
    int stop = begin;
    while (stop < lastClose && stop - begin <= LONGEST_NAME && isName(text[stop])) {
      stop++;
    }
    if (stop == begin || !isLetter(text[begin]) || !endsName(text[stop])) {
      return false;
    }
    if (!isName(name, begin, stop)) {
      String found = new String(text, begin, stop - begin).toLowerCase(Locale.ROOT);
      name = found.substring(found.lastIndexOf(':') + 1);
    }
    boolean spaced = begin > at + (endTag ? 2 : 1);
    if (name.isEmpty()
        || (spaced && (name.length() < SHORTEST_SPACED_NAME || !ElementKind.isKnown(name)))) {
      return false;
    }
    attributes = stop;
    return close(stop);
  }

  private boolean declaration(int at) {
    name = "";
    endTag = false;
    attributes = at;
    if (starts(at, "<![CDATA[")) {
      end = at + 9;
      return true;
    }
    if (comments && starts(at, "<!--")) {
      for (int i = at + 4; i <= lastClose; i++) {
        if (text[i] == '>' && text[i - 1] == '-' && text[i - 2] == '-') {
          end = i + 1;
          return true;
        }
      }
      comments = false;
    }
    char kind = at + 2 < text.length ? text[at + 2] : 0;
    if (!isLetter(kind) && kind != '-' && kind != '[') {
      return false;
    }
    quotes = false;
    return close(at + 2);
  }

  /** Finds the end of the tag, from behind its name. */
  private boolean close(int from) {
    boolean quoted = false;
    int at = from;
    while (at <= lastClose) {
      char c = text[at];
      if (c == '>') {
        end = at + 1;
        return true;
      }
      if (c == '<' && !quoted) {
        return false;
      }
      if ((c == '"' || c == '\'') && quotes && text[at - 1] == '=') {
        int other = at + 1;
        while (other <= lastClose && text[other] != c) {
          other++;
        }
        quoted = true;
        at = other;
      }
      at++;
    }
    // An open quote: such a text is read without regard to quotes from here on, or each of its
    // tags would be looked for up to the end.
    quotes = false;
    return quoted && close(from);
  }

  /** The value of an attribute of the tag found last, its references decoded. */
  @Nullable String attribute(String wanted) {
    return AttributeFinder.find(text, attributes, end - 1, wanted);
  }

  /** The name of the element, in lower case, without a prefix; empty for no element. */
  String name() {
    return name;
  }

  boolean isEndTag() {
    return endTag;
  }

  /** Whether it is a tag of HTML, or has attributes; a mere name in brackets may be meant so. */
  boolean isHtml() {
    return name.isEmpty()
        || ElementKind.isKnown(name)
        || skipWhite(attributes) < end - (isSelfClosing() ? 2 : 1);
  }

  /** Whether anything stands in the tag behind the name. */
  boolean hasAttributes() {
    return end - attributes > 2;
  }

  boolean isSelfClosing() {
    return text[end - 2] == '/';
  }

  /** Where the text goes on behind the tag. */
  int end() {
    return end;
  }

  /**
   * Where the last end tag of that name is that may itself be closed; -1 if there is none, or if so
   * many other names have been looked for that they are not of HTML.
   */
  int lastEnd(String element, String source) {
    if (lastEnds.size() >= MOST_NAMES && !lastEnds.containsKey(element)) {
      return -1;
    }
    return lastEnds.computeIfAbsent(element, known -> findLastEnd("</" + known, source, lastClose));
  }

  private static int findLastEnd(String start, String source, int from) {
    int at = source.lastIndexOf("</", from);
    while (at >= 0 && !source.regionMatches(true, at, start, 0, start.length())) {
      at = source.lastIndexOf("</", at - 1);
    }
    return at;
  }

  private int skipWhite(int from) {
    int at = from;
    while (at < lastClose && text[at] <= ' ') {
      at++;
    }
    return at;
  }

  private boolean starts(int at, String start) {
    boolean same = at + start.length() <= text.length;
    for (int i = 0; same && i < start.length(); i++) {
      same = text[at + i] == start.charAt(i);
    }
    return same;
  }

  /** Whether the name is this one, as that of most end tags is the one before. */
  private boolean isName(String known, int from, int to) {
    if (known.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text[i] != known.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isName(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':' || c == '_';
  }

  private static boolean endsName(char c) {
    return c == '>' || c == '/' || c <= ' ';
  }
}
