package dateline.ingest.wire.mapping;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.article.Identity;
import dateline.ingest.wire.reading.opening.DatelineLine;
import dateline.model.Article;
import dateline.model.Reason;
import dateline.model.Status;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Makes articles of items by a mapping. */
final class MappedStory {
  private final Mapping mapping;
  private final WireDefaults defaults;

  MappedStory(Mapping mapping, WireDefaults defaults) {
    this.mapping = mapping;
    this.defaults = defaults;
  }

  /** Makes an article; never throws. */
  WireItem decode(Part item, ByteBuffer bytes, List<String> before) {
    String fault = mapping.fault(item);
    if (fault != null) {
      return new WireItem.Rejected(Reason.INCOMPLETE, fault, bytes, bytes.remaining());
    }
    List<String> warnings = new ArrayList<>(before);
    Article.Builder article = Identity.unknown();
    mapping.apply(item, article, defaults.zone(), warnings);
    if (isEmpty(article)) {
      String message = "there is neither a headline nor a text where the mapping looks for them";
      return new WireItem.Rejected(Reason.INCOMPLETE, message, bytes, bytes.remaining());
    }
    if (article.getDateline() == null) {
      article.setDateline(DatelineLine.ofBody(article.getBody()));
    }
    String guid = article.getGuid();
    return new WireItem.Story(Identity.complete(article, guid, null, defaults), warnings, bytes);
  }

  /** A kill needs no text. */
  private static boolean isEmpty(Article.Builder article) {
    return article.getHeadline() == null
        && article.getSummary() == null
        && article.getBody().isEmpty()
        && article.getCaptions().isEmpty()
        && (article.getStatus() == Status.USABLE || article.getGuid() == null);
  }
}
