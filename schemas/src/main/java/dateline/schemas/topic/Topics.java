package dateline.schemas.topic;

import dateline.model.Checkpoint;
import dateline.model.DeadLetter;
import dateline.model.EnrichedArticle;
import dateline.model.RawArticle;
import dateline.model.RuleSet;
import dateline.model.Seen;
import dateline.model.SourceRhythm;
import dateline.schemas.registry.SchemaRegistry;
import dateline.schemas.serde.AvroSerde;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * The topics of one pipeline, in the order in which a story travels. Nobody else writes a topic's
 * name.
 *
 * <p>The story's id is the key on every story topic, so that all versions of a story are in order
 * on one partition. Immutable and thread-safe.
 */
public final class Topics {
  private static final Pattern DESK = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  private static final int OVERHEAD = 16 << 10;

  private final TopicSettings settings;
  private final @Nullable SchemaRegistry registry;
  private final Topic<String, RawArticle> raw;
  private final Topic<String, EnrichedArticle> enriched;
  private final Topic<String, DeadLetter> deadLetter;
  private final Topic<String, Checkpoint> checkpoints;
  private final Topic<String, Seen> seen;
  private final Topic<String, RuleSet> rules;
  private final Topic<String, SourceRhythm> rhythms;
  private final Serde<EnrichedArticle> deskAvro;

  public Topics(TopicSettings settings) {
    this.settings = settings;
    String address = settings.registry();
    this.registry = address == null ? null : SchemaRegistry.at(address, System.getenv());
    this.raw = story("articles.raw", avro(RawArticle.class, recordBytes()));
    this.enriched = story("articles.enriched", avro(EnrichedArticle.class, recordBytes()));
    this.deskAvro = enriched.values();
    this.deadLetter =
        topic(
            "articles.dead-letter",
            avro(DeadLetter.class, deadLetterBytes() - OVERHEAD),
            partitions(),
            Map.of(
                TopicConfig.RETENTION_MS_CONFIG,
                millis(Objects.requireNonNull(settings.deadLetterRetention()).toMillis()),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                // A letter holds the whole record it is about, and says why.
                String.valueOf(deadLetterBytes())));
    this.checkpoints = remembered(avro(Checkpoint.class, 64 << 10));
    this.seen = remembered(avro(Seen.class, 1 << 10));
    this.rules =
        topic(
            "rules",
            avro(RuleSet.class, recordBytes()),
            // One partition, so that all instances see the edits in the same order.
            1,
            compacted(
                Map.of(
                    TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                    String.valueOf(settings.maxRecordBytes()))));
    this.rhythms = remembered(avro(SourceRhythm.class, 16 << 10));
  }

  private <V> Topic<String, V> remembered(Serde<V> values) {
    return topic("ingest.checkpoints", values, partitions(), compacted(Map.of()));
  }

  private static Map<String, String> compacted(Map<String, String> more) {
    Map<String, String> config = new HashMap<>(more);
    config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    // Only closed segments are compacted; the defaults close one in a week.
    config.put(TopicConfig.SEGMENT_BYTES_CONFIG, String.valueOf(4 << 20));
    return config;
  }

  /** What ingest has read: the articles and the bytes they came as. */
  public Topic<String, RawArticle> raw() {
    return raw;
  }

  /** What enrich has labelled. */
  public Topic<String, EnrichedArticle> enriched() {
    return enriched;
  }

  /** What could not be used, with its bytes and the reason. Keyed by story id, or by source. */
  public Topic<String, DeadLetter> deadLetter() {
    return deadLetter;
  }

  /** How far each source has been read; keyed by source, compacted. */
  public Topic<String, Checkpoint> checkpoints() {
    return checkpoints;
  }

  /**
   * What each source has brought, on the topic of the checkpoints; keyed by source, slash and a
   * hash of the item's id.
   */
  public Topic<String, Seen> seen() {
    return seen;
  }

  /** The rules in force, a record for each kind, keyed by the kind; compacted. */
  public Topic<String, RuleSet> rules() {
    return rules;
  }

  /**
   * How often each source brings something, on the topic of the checkpoints; keyed by source and
   * {@code /rhythm}.
   */
  public Topic<String, SourceRhythm> rhythms() {
    return rhythms;
  }

  /** A desk's topic whose values are enriched articles in Avro. */
  public Topic<String, EnrichedArticle> deskAvro(String desk) {
    return story(deskName(desk), deskAvro);
  }

  /** A desk's topic whose values are ninjs JSON, in UTF-8. */
  public Topic<String, byte[]> deskNinjs(String desk) {
    return story(deskName(desk), Serdes.ByteArray());
  }

  /**
   * What is to be sent to a route's webhook once more, and to nobody else; ninjs JSON, in UTF-8.
   *
   * @param route the route's name
   */
  public Topic<String, byte[]> webhookReplays(String route) {
    return story("webhook." + route + ".replay", Serdes.ByteArray());
  }

  /** The topics that exist whatever the routes say, in the order in which a story travels. */
  public List<Topic<?, ?>> pipeline() {
    return List.of(checkpoints, rules, raw, enriched, deadLetter);
  }

  /**
   * The largest value a dead letter may have, in bytes: a whole story record and what is said of
   * it.
   */
  public int deadLetterBytes() {
    return Objects.requireNonNull(settings.maxRecordBytes()) + (1 << 20);
  }

  /** What {@link #deskAvro} and {@link #deskNinjs} put before a desk's name, prefix included. */
  public String deskPrefix() {
    return settings.prefix() + "desk.";
  }

  /** What every name of this pipeline begins with; "" when it has the cluster to itself. */
  public String prefix() {
    return Objects.requireNonNull(settings.prefix());
  }

  private static String deskName(String desk) {
    if (!DESK.matcher(desk).matches()) {
      throw new IllegalArgumentException(
          "topic: '" + desk + "' (allowed: lower-case letters, digits, . _ -, at most 100)");
    }
    return "desk." + desk;
  }

  private <V> Topic<String, V> story(String name, Serde<V> values) {
    return topic(
        name,
        values,
        partitions(),
        Map.of(
            TopicConfig.RETENTION_MS_CONFIG,
            millis(Objects.requireNonNull(settings.retention()).toMillis()),
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            String.valueOf(settings.maxRecordBytes())));
  }

  private <V> Topic<String, V> topic(
      String name, Serde<V> values, int partitions, Map<String, String> config) {
    return new Topic<>(
        settings.prefix() + name,
        Serdes.String(),
        values,
        partitions,
        Objects.requireNonNull(settings.replication()).shortValue(),
        config);
  }

  private int partitions() {
    return Objects.requireNonNull(settings.partitions());
  }

  private static String millis(long millis) {
    return Long.toString(millis);
  }

  /** What fits into a record of the topic, leaving room for its key, its headers and the batch. */
  private int recordBytes() {
    return Objects.requireNonNull(settings.maxRecordBytes()) - OVERHEAD;
  }

  private <T extends SpecificRecord> Serde<T> avro(Class<T> type, int maxBytes) {
    return AvroSerde.upTo(maxBytes, type, registry);
  }
}
