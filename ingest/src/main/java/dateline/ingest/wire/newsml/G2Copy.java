package dateline.ingest.wire.newsml;

import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.markup.Html;
import dateline.ingest.wire.reading.prose.Prose;
import dateline.ingest.wire.xml.NitfHead;
import dateline.ingest.wire.xml.XmlElement;
import java.util.List;
import java.util.Locale;

/** The copy of a news item: its first rendition that has any. */
record G2Copy(String body, List<String> captions, List<String> links) {
  private static final G2Copy NONE = new G2Copy("", List.of(), List.of());

  /**
   * Reads it.
   *
   * @param warnings takes what had to be left out
   */
  static G2Copy of(XmlElement item, List<String> warnings) {
    return item.all("contentSet").stream()
        .flatMap(set -> set.children("inlineXML", "inlineData").stream())
        .map(inline -> read(inline, warnings))
        .filter(copy -> !copy.body().isEmpty())
        .findFirst()
        .orElse(NONE);
  }

  private static G2Copy read(XmlElement inline, List<String> warnings) {
    if (inline.name().equals("inlineXML")) {
      return of(XmlElement.copy(body(inline)));
    }
    String type = inline.attribute("contenttype");
    String text = InlineText.of(inline, warnings);
    if (text == null) {
      return NONE;
    }
    boolean plain = type != null && type.toLowerCase(Locale.ROOT).contains("plain");
    if (plain && !text.contains("</")) {
      return new G2Copy(Prose.paragraphs(text), List.of(), List.of());
    }
    return inline.children().isEmpty() ? of(Html.read(text)) : of(inline.copy());
  }

  private static G2Copy of(CopyText copy) {
    return new G2Copy(copy.paragraphs(), copy.captions(), copy.links());
  }

  /** NITF's copy, or the body of an HTML page, or all that there is. */
  private static List<XmlElement> body(XmlElement inline) {
    List<XmlElement> pieces = NitfHead.content(inline);
    if (!pieces.isEmpty()) {
      return pieces;
    }
    List<XmlElement> pages = inline.within("body");
    return List.of(pages.isEmpty() ? inline : pages.get(0));
  }
}
