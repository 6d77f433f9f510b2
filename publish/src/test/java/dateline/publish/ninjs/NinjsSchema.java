package dateline.publish.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.junit.jupiter.api.Assumptions;

/**
 * The IPTC's own schema of ninjs 3.1, where this machine has it beside the project. It is not ours
 * to ship.
 */
final class NinjsSchema {
  private static final Path FILE =
      Path.of("..", "..", "shared", "wire", "reference", "ninjs-schema_3.1.json");
  private static final String ABSENT = "skipped: the IPTC's ninjs schema is not at " + FILE;

  private final Schema schema;

  private NinjsSchema(String text) {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build())
                    // The one schema that ninjs refers to; nothing is fetched, and we write none.
                    .schemas(Map.of("https://geojson.org/schema/GeoJSON.json", "false")));
    this.schema = registry.getSchema(text);
  }

  /** Reads the schema, or skips the test that asked for it, saying so. */
  static NinjsSchema readOrSkip() {
    Assumptions.assumeTrue(Files.isReadable(FILE), ABSENT);
    try {
      return new NinjsSchema(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Skips a property where the schema is absent: a mere assumption would fail it. */
  static final class Required implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return Files.isReadable(FILE) ? SkipResult.doNotSkip() : SkipResult.skip(ABSENT);
    }
  }

  void accepts(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    assertThat(schema.validate(text, InputFormat.JSON)).as(text).isEmpty();
  }

  boolean refuses(String json) {
    return !schema.validate(json, InputFormat.JSON).isEmpty();
  }
}
