package dateline.ingest.wire.newsml;

import dateline.ingest.wire.xml.XmlElement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language of an item's text, which tells what goes with it where an item says the same in
 * several languages.
 *
 * @param tag as the item writes it; null when it does not say
 */
record G2Language(@Nullable String tag) {

  /** The language of the text where it is said, else that of the item's own words. */
  static G2Language of(XmlElement item) {
    String said = item.attributeAt("tag", "contentMeta", "language");
    return new G2Language(
        said != null
            ? said
            : Stream.concat(
                    item.all("contentSet").stream()
                        .flatMap(set -> set.children("inlineXML", "inlineData").stream()),
                    item.all("contentSet").stream())
                .map(content -> content.attribute("lang"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(item.attribute("lang")));
  }

  /** Elements that say the same: first those in this language, all others in their order. */
  List<XmlElement> first(List<XmlElement> elements) {
    return elements.size() < 2 || tag == null
        ? elements
        : elements.stream().sorted(Comparator.comparing(element -> !isOf(element))).toList();
  }

  /** The first line of a name that describes the content, in this language if there is one. */
  @Nullable String line(XmlElement item, String name) {
    return first(item.all("contentMeta", name)).stream()
        .map(XmlElement::line)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The lines of a name that describes the content, all in the language of the first. */
  List<String> lines(XmlElement item, String name) {
    List<XmlElement> all =
        first(item.all("contentMeta", name)).stream().filter(one -> one.line() != null).toList();
    return all.stream()
        .filter(one -> Objects.equals(languageOf(one), languageOf(all.get(0))))
        .map(XmlElement::line)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private boolean isOf(XmlElement element) {
    String language = languageOf(element);
    return tag != null && language != null && language.equals(primary(tag));
  }

  /** The language that an element or one around it says it is in; null where none does. */
  private static @Nullable String languageOf(XmlElement element) {
    XmlElement around = element;
    while (around != null) {
      String said = around.attribute("lang");
      if (said != null) {
        return primary(said);
      }
      around = around.parent();
    }
    return null;
  }

  /** The language alone, without its script and region. */
  private static String primary(String tag) {
    return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
