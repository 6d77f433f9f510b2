package dateline.ingest.wire.feed;

import dateline.ingest.wire.markup.Attributes;
import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.markup.Html;
import dateline.ingest.wire.reading.prose.Prose;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of elements, which may hold markup that was escaped, or markup as it is. */
final class Markup {
  private static final Pattern HTML_TAG =
      Pattern.compile(
          "</?(?:a|abbr|acronym|applet|audio|b|base|big|blockquote|body|br|button|center|cite|code"
              + "|dd|del|div|dl|dt|em|embed|font|form|frame|frameset|h[1-6]|head|hr|html|i|iframe"
              + "|img|input|ins|kbd|li|link|math|meta|object|ol|p|pre|q|s|script|small|span|strike"
              + "|strong|style|sub|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr"
              + "|tt|u|ul|var|video)\\b"
              + "|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /** The text on one line; null when there is none. */
  static @Nullable String line(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    if (isBare(element)) {
      return Prose.line(element.text());
    }
    return element.children().isEmpty()
        ? Html.line(written(element))
        : Prose.line(read(element).paragraphs());
  }

  /** Whether there is nothing in it that could be markup. */
  private static boolean isBare(Element element) {
    String text = element.text();
    return element.attribute("mode") == null
        && element.children().isEmpty()
        && text.indexOf('<') < 0
        && text.indexOf('&') < 0;
  }

  /**
   * The text of a title on one line; null when there is none. Atom says whether it is markup; one
   * that says nothing and has a tag of HTML in it is.
   */
  static @Nullable String title(@Nullable Element element) {
    if (element != null
        && (isText(element) || (mayBeText(element) && !HTML_TAG.matcher(element.text()).find()))) {
      return Prose.line(element.text());
    }
    return line(element);
  }

  /** Whether it says that it is text, so that a tag in it is what the text speaks of. */
  private static boolean isText(Element element) {
    return mayBeText(element) && "text".equals(element.attribute("type"));
  }

  private static boolean mayBeText(Element element) {
    return element.space().equals(Namespaces.ATOM)
        && element.children().isEmpty()
        && isPlain(element.attribute("type"))
        && element.attribute("mode") == null;
  }

  private static boolean isPlain(@Nullable String type) {
    return type == null || type.equals("text") || type.equals("text/plain");
  }

  /** The paragraphs of the text; empty when there are none. */
  static String paragraphs(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    return isText(element) ? Prose.paragraphs(element.text()) : read(element).paragraphs();
  }

  /** The text with what belongs to it. */
  static CopyText read(Element element) {
    if (!element.children().isEmpty()) {
      CopyText copy = new CopyText();
      element.content().forEach(part -> drive(part, copy));
      return copy;
    }
    return Html.read(written(element));
  }

  /** What it has as text, out of its encoding. */
  private static String written(Element element) {
    String text = element.text();
    return "base64".equals(element.attribute("mode")) ? decoded(text) : text;
  }

  private static void drive(Content part, CopyText copy) {
    if (part instanceof Text text) {
      copy.text(text.text());
    } else if (part instanceof Element element) {
      Attributes attributes = element::attribute;
      copy.start(element.name(), attributes);
      element.content().forEach(each -> drive(each, copy));
      copy.end(element.name());
    }
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // It only says that it is.
      return text;
    }
  }
}
