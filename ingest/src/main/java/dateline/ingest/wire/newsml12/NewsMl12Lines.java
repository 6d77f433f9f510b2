package dateline.ingest.wire.newsml12;

import dateline.ingest.wire.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The news lines of an item, which may say the same in several languages: those in that of its text
 * go before.
 *
 * @param item the item
 * @param language as the item writes it; null when it does not say
 */
record NewsMl12Lines(XmlElement item, @Nullable String language) {

  static NewsMl12Lines of(XmlElement item) {
    return new NewsMl12Lines(item, languageOf(item));
  }

  private static @Nullable String languageOf(XmlElement item) {
    for (XmlElement meta : item.within("DescriptiveMetadata")) {
      String said = meta.attributeAt("FormalName", "Language");
      if (said != null) {
        return said;
      }
    }
    String own = item.attribute("lang");
    return own == null
        ? item.within("NewsComponent").stream()
            .map(component -> component.attribute("lang"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null)
        : own;
  }

  /** The first line of this name; null when there is none. */
  @Nullable String first(String name) {
    return all(name).stream().findFirst().orElse(null);
  }

  /** The lines of this name of the outermost component that has any, but none of a picture's. */
  List<String> all(String name) {
    List<XmlElement> level = item.children("NewsComponent");
    while (!level.isEmpty()) {
      for (XmlElement component : level) {
        List<XmlElement> lines =
            component.all("NewsLines", name).stream().filter(one -> one.line() != null).toList();
        if (!lines.isEmpty()) {
          String wanted =
              lines.stream().anyMatch(this::isOwn) ? language : lines.get(0).attribute("lang");
          return lines.stream()
              .filter(one -> isIn(one, wanted))
              .map(XmlElement::line)
              .filter(Objects::nonNull)
              .distinct()
              .toList();
        }
      }
      level =
          level.stream()
              .flatMap(one -> one.children("NewsComponent").stream())
              .filter(one -> one.within("Caption").isEmpty() && !isMedia(one))
              .toList();
    }
    return List.of();
  }

  /** Whether a line is in the language of the text; where that is not said, none is known to be. */
  private boolean isOwn(XmlElement line) {
    return language != null && isIn(line, language);
  }

  /** Whether a line is in a language, as is one that says nothing of its own. */
  private static boolean isIn(XmlElement line, @Nullable String language) {
    String said = line.attribute("lang");
    return said == null || language == null || primary(said).equals(primary(language));
  }

  private static String primary(String tag) {
    return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static boolean isMedia(XmlElement component) {
    String type = component.attributeAt("FormalName", "ContentItem", "MediaType");
    return type != null && type.toLowerCase(Locale.ROOT).matches("photo|video|graphic|audio");
  }
}
