package dateline.ingest.wire.newsml12;

import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.markup.Html;
import dateline.ingest.wire.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The copy of a news item: its first text that is the story itself, and what stands beside it.
 *
 * @param summary an abstract or lead of its own; null when there is none
 */
record NewsMl12Copy(
    String body, @Nullable String summary, List<String> captions, List<String> links) {
  private static final Set<String> BESIDE =
      Set.of("caption", "stylesheet", "headline", "subheadline", "contact", "tweettext", "title");
  private static final Set<String> SUMMARY = Set.of("abstract", "lead");
  private static final Set<String> MEDIA =
      Set.of("photo", "video", "audio", "graphic", "picture", "image", "animation");

  static NewsMl12Copy of(XmlElement item) {
    List<String> captions = new ArrayList<>();
    List<String> links = List.of();
    String body = "";
    String summary = null;
    for (XmlElement component : item.children("NewsComponent")) {
      for (Found found : texts(component, null, new ArrayList<>())) {
        String role = found.role();
        if (SUMMARY.contains(role)) {
          summary = summary == null ? found.copy().paragraphs() : summary;
        } else if (role.equals("caption")) {
          captions.add(found.copy().paragraphs());
        } else if (body.isEmpty() && !BESIDE.contains(role)) {
          body = found.copy().paragraphs();
          links = found.copy().links();
          captions.addAll(found.copy().captions());
        }
      }
    }
    return new NewsMl12Copy(body, summary, List.copyOf(captions), links);
  }

  private record Found(String role, CopyText copy) {}

  private static List<Found> texts(
      XmlElement component, @Nullable String outer, List<Found> found) {
    String said = component.attributeAt("FormalName", "Role");
    String role = said == null ? outer : said.toLowerCase(Locale.ROOT);
    for (XmlElement child : component.children("NewsComponent", "ContentItem")) {
      if (child.name().equals("NewsComponent")) {
        texts(child, role, found);
      } else if (isText(child)) {
        String name = role == null ? "" : role;
        CopyText copy = copy(child);
        if (!copy.paragraphs().isEmpty()) {
          found.add(new Found(MEDIA.contains(name) ? "caption" : name, copy));
        }
      }
    }
    return found;
  }

  /** Agencies call text by many names, but pictures and films by few. */
  private static boolean isText(XmlElement content) {
    String type = content.attributeAt("FormalName", "MediaType");
    return type == null || !MEDIA.contains(type.toLowerCase(Locale.ROOT));
  }

  private static CopyText copy(XmlElement content) {
    XmlElement data = content.first("DataContent").orElse(null);
    if (data == null) {
      return new CopyText();
    }
    List<XmlElement> pieces = data.within("body.content");
    if (!pieces.isEmpty()) {
      return XmlElement.copy(pieces);
    }
    List<XmlElement> pages = data.within("body");
    if (!pages.isEmpty()) {
      return pages.get(0).copy();
    }
    return data.children().isEmpty() ? Html.read(data.text()) : data.copy();
  }
}
