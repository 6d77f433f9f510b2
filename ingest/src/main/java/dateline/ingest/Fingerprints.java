package dateline.ingest;

import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.schemas.digest.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** Hashes that tell items, and what is in them, from others: the first 64 bits of SHA-256. */
final class Fingerprints {
  /** Said by the whole feed, or of no matter to a reader. */
  private static final Set<String> NOISE = Set.of("copyright", "links");

  private static final byte END = 0x1F;

  private final MessageDigest digest = Sha256.begin();

  private Fingerprints() {}

  /** Which item it is: a story by its id, a rejected item, which has none, by its bytes. */
  static long item(WireItem item) {
    if (item instanceof WireItem.Story story) {
      return new Fingerprints().text("story").text(story.article().getId()).hash();
    }
    return new Fingerprints().text("rejected").bytes(item.original()).hash();
  }

  /** Another item of the same id, as some sources bring them beside one another. */
  static long itemAlso(long item, long content) {
    return new Fingerprints().text("also").number(item).number(content).hash();
  }

  /**
   * What is in it. Of a story all that its agency said, wherever it stood; of links only where they
   * lead, without queries, in which servers count their callers. Empty fields do not count, so that
   * new ones of the contract change nothing.
   */
  static long content(WireItem item) {
    if (item instanceof WireItem.Story story) {
      Article article = story.article();
      Fingerprints prints = new Fingerprints().record(article, NOISE);
      article.getLinks().forEach(link -> prints.text(link.replaceFirst("[?#].*", "")));
      return prints.hash();
    }
    WireItem.Rejected rejected = (WireItem.Rejected) item;
    return new Fingerprints()
        .bytes(rejected.original())
        .number(rejected.originalSize())
        .text(rejected.reason().name())
        .hash();
  }

  private Fingerprints record(IndexedRecord record, Set<String> without) {
    for (Schema.Field field : record.getSchema().getFields()) {
      if (!without.contains(field.name())) {
        value(field.name(), record.get(field.pos()));
      }
    }
    return this;
  }

  private void value(String name, @Nullable Object value) {
    if (value instanceof IndexedRecord record) {
      text(name).record(record, Set.of());
    } else if (value instanceof Collection<?> values) {
      for (Object each : values) {
        value(name, each);
      }
    } else if (value != null && !value.toString().isEmpty()) {
      text(name).text(value.toString());
    }
  }

  private Fingerprints text(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update(END);
    return this;
  }

  private Fingerprints bytes(ByteBuffer bytes) {
    digest.update(bytes.duplicate());
    return this;
  }

  private Fingerprints number(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
    return this;
  }

  private long hash() {
    return ByteBuffer.wrap(digest.digest()).getLong();
  }
}
