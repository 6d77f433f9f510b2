package dateline.ingest.wire.xml;

import dateline.ingest.wire.markup.Html;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entities of HTML in documents that do not declare them, as newsrooms write XML by hand or leave
 * the document type out: the characters of these names are meant.
 */
final class UndeclaredEntities {
  /** What is no markup stays, to the end where it is not closed; references are found. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "<!\\[CDATA\\[(?s:.*?)(?:\\]\\]>|\\z)|<!--(?s:.*?)(?:-->|\\z)"
              + "|&([A-Za-z][A-Za-z0-9]{1,31});");

  private static final Pattern DECLARED = Pattern.compile("<!ENTITY ([A-Za-z][A-Za-z0-9]{1,31}) ");

  private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");

  private UndeclaredEntities() {}

  /** The document with such entities as numbers; the same one when there are none. */
  static String asNumbers(String document) {
    if (document.indexOf('&') < 0) {
      return document;
    }
    Map<String, String> known = new HashMap<>();
    OF_XML.forEach(name -> known.put(name, "&" + name + ";"));
    DECLARED
        .matcher(document)
        .results()
        .forEach(entity -> known.put(entity.group(1), "&" + entity.group(1) + ";"));
    return REFERENCE
        .matcher(document)
        .replaceAll(
            found -> {
              String name = found.group(1);
              String as =
                  name == null
                      ? found.group()
                      : known.computeIfAbsent(name, UndeclaredEntities::number);
              return Matcher.quoteReplacement(as);
            });
  }

  private static String number(String name) {
    String reference = "&" + name + ";";
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
