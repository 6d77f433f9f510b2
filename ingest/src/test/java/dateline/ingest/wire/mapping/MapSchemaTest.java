package dateline.ingest.wire.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.SchemaFile;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema of source files says of {@code map} what the code says. */
class MapSchemaTest {
  private final SchemaFile schema = SchemaFile.read();

  @Test
  void shouldHaveEveryField() {
    Set<String> known = new TreeSet<>(ArticleField.names());
    known.addAll(Mapping.OWN);

    assertThat(keys("map")).isEqualTo(known);
  }

  @Test
  void shouldHaveEveryKeyOfARule() {
    assertThat(keys("rule")).isEqualTo(new TreeSet<>(ValueRule.KEYS));
    assertThat(keys("concept")).isEqualTo(new TreeSet<>(ConceptRule.KEYS));
  }

  private Set<String> keys(String definition) {
    return schema.keys("$defs", definition, "properties");
  }
}
