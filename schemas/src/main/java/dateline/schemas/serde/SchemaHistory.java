package dateline.schemas.serde;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.SchemaParser;
import org.apache.avro.message.SchemaStore;
import org.jspecify.annotations.Nullable;

/**
 * Every schema a record of one type was ever written with, oldest first, so that what is on a topic
 * can be read as long as it is kept.
 *
 * <p>The schemas are resources named {@code history/<Record>/<n>.avsc}, numbered from 1 without
 * gaps. Adding to a schema means adding the next file; a test fails where it was forgotten.
 * Immutable and thread-safe.
 */
public final class SchemaHistory implements SchemaStore {
  private final String record;
  private final List<Schema> versions;
  private final Map<Long, Schema> byFingerprint = new HashMap<>();

  private SchemaHistory(String record, List<Schema> versions) {
    this.record = record;
    this.versions = List.copyOf(versions);
    for (Schema version : versions) {
      byFingerprint.put(SchemaNormalization.parsingFingerprint64(version), version);
    }
  }

  /**
   * Loads the history of a record type.
   *
   * @param record the simple name of the record, such as {@code RawArticle}
   * @throws IllegalStateException if there is no history of that name
   */
  public static SchemaHistory of(String record) {
    List<Schema> versions = new ArrayList<>();
    for (int n = 1; ; n++) {
      Schema schema = load(record, n);
      if (schema == null) {
        break;
      }
      versions.add(schema);
    }
    if (versions.isEmpty()) {
      throw new IllegalStateException("no schema history for " + record);
    }
    return new SchemaHistory(record, versions);
  }

  private static @Nullable Schema load(String record, int n) {
    String resource = "/dateline/schemas/history/" + record + "/" + n + ".avsc";
    try (InputStream in = SchemaHistory.class.getResourceAsStream(resource)) {
      return in == null ? null : new SchemaParser().parse(in).mainSchema();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The schemas, oldest first; never empty. */
  public List<Schema> versions() {
    return versions;
  }

  /** The schema with that CRC-64-AVRO fingerprint; null when the history does not hold it. */
  @Override
  public @Nullable Schema findByFingerprint(long fingerprint) {
    return byFingerprint.get(fingerprint);
  }

  @Override
  public String toString() {
    return record + " (" + versions.size() + " schemas)";
  }
}
