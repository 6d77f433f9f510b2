package dateline.ingest.wire.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as WordPress keeps it, and so exports it: between what markup it has, blank lines part
 * paragraphs (its {@code wpautop}), and shortcodes in brackets stand for pictures, films and lists
 * of such.
 */
final class WordPressText {
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[(/?)((?:wp_)?caption|gallery|embed|audio|video|playlist)(?![\\w-])[^\\[\\]]{0,1000}+\\]");

  private WordPressText() {}

  /** The text in HTML alone. */
  static String html(String text) {
    return paragraphs(text.indexOf('[') < 0 ? text : media(text));
  }

  private static String media(String text) {
    Matcher code = SHORTCODE.matcher(text);
    StringBuilder html = new StringBuilder(text.length());
    Map<String, Integer> lastEnds = new HashMap<>();
    while (code.find()) {
      String name = code.group(2);
      boolean end = !code.group(1).isEmpty();
      int lastEnd = lastEnds.computeIfAbsent(name, each -> text.lastIndexOf("[/" + each + "]"));
      // One that is never closed stands for nothing that would follow.
      code.appendReplacement(html, end || lastEnd > code.start() ? element(name, end) : "");
    }
    return code.appendTail(html).toString();
  }

  private static String element(String name, boolean end) {
    return switch (name) {
      case "caption", "wp_caption" -> end ? "</figcaption></figure>" : "<figure><figcaption>";
      case "embed" -> end ? "</figure>" : "<figure>";
      default -> "";
    };
  }

  private static String paragraphs(String text) {
    StringBuilder html = new StringBuilder(text.length() + text.length() / 16);
    boolean tag = false;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      tag = c == '<' ? isTag(text, at) : tag && c != '>';
      int end = tag ? at : whiteEnd(text, at);
      if (end > at) {
        long lines = text.substring(at, end).chars().filter(each -> each == '\n').count();
        boolean within = at > 0 && end < text.length();
        boolean beside = within && (text.charAt(at - 1) == '>' || text.charAt(end) == '<');
        html.append(lines > 1 ? "<p>" : lines == 1 && within && !beside ? "<br>" : " ");
        at = end;
      } else {
        html.append(c);
        at++;
      }
    }
    return html.toString();
  }

  private static boolean isTag(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return Character.isLetter(next) || next == '/' || next == '!';
  }

  private static int whiteEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
