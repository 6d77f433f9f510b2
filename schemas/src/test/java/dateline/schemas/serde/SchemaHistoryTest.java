package dateline.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Admitted;
import dateline.model.Checkpoint;
import dateline.model.DeadLetter;
import dateline.model.EnrichedArticle;
import dateline.model.RawArticle;
import dateline.model.RuleSet;
import dateline.model.Seen;
import dateline.model.SourceRhythm;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.SchemaNormalization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaHistoryTest {
  static List<Schema> currentSchemas() {
    return List.of(
        RawArticle.getClassSchema(),
        EnrichedArticle.getClassSchema(),
        DeadLetter.getClassSchema(),
        Checkpoint.getClassSchema(),
        Admitted.getClassSchema(),
        Seen.getClassSchema(),
        RuleSet.getClassSchema(),
        SourceRhythm.getClassSchema());
  }

  @ParameterizedTest
  @MethodSource("currentSchemas")
  void shouldEndWithTheCurrentSchema(Schema current) {
    List<Schema> versions = SchemaHistory.of(current.getName()).versions();

    assertThat(SchemaNormalization.parsingFingerprint64(versions.get(versions.size() - 1)))
        .withFailMessage(
            "%s has changed: add src/main/resources/dateline/schemas/history/%s/%d.avsc with%n%s",
            current.getName(),
            current.getName(),
            versions.size() + 1,
            SchemaFormatter.format("json/pretty", current))
        .isEqualTo(SchemaNormalization.parsingFingerprint64(current));
  }

  @ParameterizedTest
  @MethodSource("currentSchemas")
  void shouldBeReadableByEveryVersionInBothDirections(Schema current) {
    List<Schema> versions = SchemaHistory.of(current.getName()).versions();

    for (Schema reader : versions) {
      for (Schema writer : versions) {
        assertThat(SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getType())
            .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("currentSchemas")
  void shouldDocumentEveryField(Schema current) {
    assertThat(current.getFields()).allSatisfy(field -> assertThat(field.doc()).isNotBlank());
  }
}
