package dateline.ingest.wire.xml;

import dateline.ingest.wire.markup.Html;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entities of HTML in documents that do not declare them, as newsrooms write XML by hand or leave
 * the document type out: the characters of these names are meant.
 */
final class UndeclaredEntities {
  /** What is no markup stays, references are found. */
  private static final Pattern REFERENCE =
      Pattern.compile("<!\\[CDATA\\[(?s:.*?)\\]\\]>|<!--(?s:.*?)-->|&([A-Za-z][A-Za-z0-9]{1,31});");

  private static final String OF_XML = " amp lt gt quot apos ";

  private UndeclaredEntities() {}

  /** The document with such entities as numbers; the same one when there are none. */
  static String asNumbers(String document) {
    if (document.indexOf('&') < 0) {
      return document;
    }
    Map<String, String> known = new HashMap<>();
    return REFERENCE
        .matcher(document)
        .replaceAll(
            found -> {
              String name = found.group(1);
              String as =
                  name == null
                      ? found.group()
                      : known.computeIfAbsent(name, one -> number(one, document));
              return Matcher.quoteReplacement(as);
            });
  }

  private static String number(String name, String document) {
    String reference = "&" + name + ";";
    if (OF_XML.contains(" " + name + " ") || document.contains("<!ENTITY " + name + " ")) {
      return reference;
    }
    String meant = Html.line(reference);
    if (reference.equals(meant)) {
      return reference;
    }
    StringBuilder numbers = new StringBuilder();
    // All kinds of blanks are one to a line.
    (meant == null ? " " : meant)
        .codePoints()
        .forEach(c -> numbers.append("&#").append(c).append(';'));
    return numbers.toString();
  }
}
