package dateline.ingest.wire.newsml12;

import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.markup.Html;
import dateline.ingest.wire.xml.Base64Text;
import dateline.ingest.wire.xml.NitfHead;
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

  /**
   * Reads it.
   *
   * @param warnings takes what had to be left out
   */
  static NewsMl12Copy of(XmlElement item, List<String> warnings) {
    List<String> captions = new ArrayList<>();
    List<String> links = List.of();
    String body = "";
    String summary = null;
    for (XmlElement component : item.children("NewsComponent")) {
      for (Found found : texts(component, null, new ArrayList<>(), warnings)) {
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
      XmlElement component, @Nullable String outer, List<Found> found, List<String> warnings) {
    String said = component.attributeAt("FormalName", "Role");
    String role = said == null ? outer : said.toLowerCase(Locale.ROOT);
    for (XmlElement child : component.children("NewsComponent", "ContentItem")) {
      if (child.name().equals("NewsComponent")) {
        texts(child, role, found, warnings);
      } else if (isText(child)) {
        String name = role == null ? "" : role;
        CopyText copy = copy(child, warnings);
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

  private static CopyText copy(XmlElement content, List<String> warnings) {
    XmlElement holder = content;
    boolean base64 = false;
    for (XmlElement encoding = holder.first("Encoding").orElse(null);
        encoding != null;
        encoding = holder.first("Encoding").orElse(null)) {
      String notation = encoding.attribute("Notation");
      base64 |= notation != null && notation.toLowerCase(Locale.ROOT).contains("base64");
      holder = encoding;
    }
    XmlElement data = holder.first("DataContent").orElse(null);
    if (data == null) {
      return new CopyText();
    }
    if (base64) {
      String text = Base64Text.decode(data.text());
      if (text == null) {
        warnings.add("DataContent: not the base64 of a text in UTF-8; left out");
      }
      return text == null ? new CopyText() : Html.read(text);
    }
    List<XmlElement> pieces = NitfHead.content(data);
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
