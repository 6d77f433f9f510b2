package dateline.ingest.wire.newsml;

import dateline.ingest.wire.reading.article.Concepts;
import dateline.ingest.wire.xml.XmlElement;
import dateline.model.Place;
import dateline.model.Subject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a news item is about: its subjects, places apart. The aliases of qcodes are resolved by the
 * schemes that the item or its message lists; a remote catalogue is never fetched, and its aliases
 * stay as they are.
 */
final class G2Concepts {
  private static final Set<String> PLACE_TYPES =
      Set.of(
          "geoarea",
          "geosubject",
          "city",
          "country",
          "region",
          "statprov",
          "poi",
          "area",
          "location",
          "place");

  private final G2Schemes schemes;

  /** What the item says of concepts apart from where it uses them, by their codes. */
  private final Map<String, XmlElement> asserted = new HashMap<>();

  private final Set<Subject> subjects = new LinkedHashSet<>();
  private final Set<Place> places = new LinkedHashSet<>();

  /**
   * @param schemes those that the item may use
   */
  G2Concepts(XmlElement item, G2Schemes schemes) {
    this.schemes = schemes;
    for (XmlElement about : item.children("assert")) {
      String code = about.anyAttribute("qcode", "uri", "literal");
      if (code != null) {
        asserted.putIfAbsent(code, about);
      }
    }
    item.all("contentMeta", "subject").forEach(this::add);
  }

  private void add(XmlElement subject) {
    String code = subject.anyAttribute("qcode", "uri", "literal");
    XmlElement about = code == null ? null : asserted.get(code);
    String own = subject.line("name");
    String name = own == null && about != null ? about.line("name") : own;
    if (isPlace(subject) || (about != null && isPlaceByAssertion(about))) {
      if (code != null || name != null) {
        places.add(new Place(code == null ? null : placeCode(code), name));
      }
      return;
    }
    Subject found = Concepts.subject(scheme(code), code, name);
    if (found != null) {
      subjects.add(found);
    }
  }

  /** An ISO code where the place says that it is one under another name, else its own. */
  private static String placeCode(String code) {
    return Concepts.place(code);
  }

  /** IPTC's name of a scheme that the catalogue resolves; null leaves it to the code itself. */
  private @Nullable String scheme(@Nullable String code) {
    int colon = code == null ? -1 : code.indexOf(':');
    String uri = colon < 1 || code == null ? null : schemes.uri(code.substring(0, colon));
    if (uri == null) {
      return null;
    }
    String name = Concepts.scheme(uri);
    return name.contains("/") ? null : name;
  }

  private static boolean isPlace(XmlElement subject) {
    return isPlace(subject.anyAttribute("type", "typeuri"));
  }

  private static boolean isPlaceByAssertion(XmlElement about) {
    return isPlace(about)
        || about.children("type").stream()
            .anyMatch(type -> isPlace(type.anyAttribute("qcode", "uri")));
  }

  private static boolean isPlace(@Nullable String type) {
    if (type == null) {
      return false;
    }
    String name =
        type.substring(Math.max(type.lastIndexOf(':'), type.lastIndexOf('/')) + 1)
            .toLowerCase(Locale.ROOT);
    return PLACE_TYPES.contains(name) || type.equalsIgnoreCase("cptType:5");
  }

  List<Subject> subjects() {
    return List.copyOf(subjects);
  }

  List<Place> places() {
    return List.copyOf(places);
  }
}
