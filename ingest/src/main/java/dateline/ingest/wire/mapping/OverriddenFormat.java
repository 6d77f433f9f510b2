package dateline.ingest.wire.mapping;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.jsontree.JsonItems;
import dateline.ingest.wire.reading.charset.DecodedText;
import dateline.ingest.wire.xml.XmlText;
import dateline.model.Article;
import dateline.model.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * A format some fields of which a source has elsewhere than the format says: what the mapping finds
 * in a story's own bytes goes before what the format found, and where it finds nothing the format's
 * stays.
 */
public final class OverriddenFormat implements WireFormat {
  private final WireFormat format;
  private final Mapping mapping;

  public OverriddenFormat(WireFormat format, Mapping mapping) {
    this.format = format;
    this.mapping = mapping;
  }

  @Override
  public String name() {
    return format.name();
  }

  @Override
  public boolean claims(byte[] head) {
    return format.claims(head);
  }

  @Override
  public void decode(WireInput input, Consumer<? super WireItem> out) throws IOException {
    WireDefaults defaults = input.defaults();
    format.decode(
        input,
        item ->
            out.accept(item instanceof WireItem.Story story ? overridden(story, defaults) : item));
  }

  private WireItem overridden(WireItem.Story story, WireDefaults defaults) {
    List<String> warnings = new ArrayList<>(story.warnings());
    Part whole = part(story.original(), defaults.charset());
    if (whole == null) {
      warnings.add("map: the item is no " + mapping.kind() + ", nothing of it is mapped");
      return new WireItem.Story(story.article(), warnings, story.original());
    }
    Part item = mapping.items(whole).get(0);
    String fault = mapping.fault(item);
    if (fault != null) {
      ByteBuffer bytes = story.original();
      return new WireItem.Rejected(Reason.INCOMPLETE, fault, bytes, bytes.remaining());
    }
    Article.Builder article = builder(story.article());
    mapping.apply(item, article, defaults.zone(), warnings);
    article.setId(article.getSource() + ":" + article.getGuid());
    return new WireItem.Story(article.build(), warnings, story.original());
  }

  /** Avro's own builder of an article would copy each field by reflection. */
  private static Article.Builder builder(Article article) {
    return Article.newBuilder()
        .setId(article.getId())
        .setSource(article.getSource())
        .setGuid(article.getGuid())
        .setVersion(article.getVersion())
        .setStatus(article.getStatus())
        .setUrgency(article.getUrgency())
        .setLanguage(article.getLanguage())
        .setSlugline(article.getSlugline())
        .setHeadline(article.getHeadline())
        .setSummary(article.getSummary())
        .setByline(article.getByline())
        .setDateline(article.getDateline())
        .setBody(article.getBody())
        .setFirstCreated(article.getFirstCreated())
        .setVersionCreated(article.getVersionCreated())
        .setEmbargoedUntil(article.getEmbargoedUntil())
        .setSubjects(article.getSubjects())
        .setPlaces(article.getPlaces())
        .setKeywords(article.getKeywords())
        .setCaptions(article.getCaptions())
        .setCredit(article.getCredit())
        .setCopyright(article.getCopyright())
        .setEditorialNote(article.getEditorialNote())
        .setLinks(article.getLinks());
  }

  private @Nullable Part part(ByteBuffer original, @Nullable Charset told) {
    byte[] bytes = new byte[original.remaining()];
    original.duplicate().get(bytes);
    if (mapping.kind() == PathKind.JSON) {
      return JsonItems.value(bytes, told).<Part>map(Part.OfJson::new).orElse(null);
    }
    if (mapping.kind() == PathKind.TEXT) {
      return new Part.OfText(DecodedText.of(bytes, told).text().replace("\r\n", "\n"));
    }
    try {
      return new Part.OfXml(XmlText.read(bytes, told));
    } catch (SAXException e) {
      // The format could read it all the same; the caller says that the mapping could not.
      return null;
    }
  }
}
