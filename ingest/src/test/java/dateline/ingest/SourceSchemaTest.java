package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dateline.ingest.fetch.TransportKeys;
import dateline.ingest.formats.WireFormats;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editors complete and check source files by the schema; it must say what the code says. */
class SourceSchemaTest {
  private final SchemaFile schema = SchemaFile.read();

  @Test
  void shouldHaveTheKeysOfTheRecordAndNoOthers() {
    assertThat(schema.keys("properties")).isEqualTo(components(SourceFile.class));
  }

  @Test
  void shouldHaveTheKeysOfEachTransportAndNoOthers() {
    List<RecordComponent> transports =
        Arrays.stream(SourceFile.class.getRecordComponents())
            .filter(key -> TransportKeys.class.isAssignableFrom(key.getType()))
            .toList();
    List<String> alternatives = schema.list("oneOf");

    assertThat(transports)
        .allSatisfy(
            key ->
                assertThat(schema.keys("properties", key.getName(), "properties"))
                    .as(key.getName())
                    .isEqualTo(components(key.getType())));
    assertThat(alternatives)
        .containsExactlyInAnyOrderElementsOf(
            transports.stream().map(key -> "{required=[" + key.getName() + "]}").toList());
  }

  @Test
  void shouldNameEveryFormat() {
    Set<String> known = new TreeSet<>(WireFormats.standard().names());
    known.addAll(List.of("json", "xml"));

    assertThat(schema.list("properties", "format", "enum")).containsExactlyElementsOf(known);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void shouldAcceptTheFilesThatComeWithTheProject(Path file) throws IOException {
    assertThat(validator().validate(Files.readString(file), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shouldBeNamedInTheExamples(Path file) throws IOException {
    assertThat(Files.readString(file))
        .startsWith("# yaml-language-server: $schema=../../source.schema.json\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format: text",
        "directory: {path: in}\nhttp: {url: 'http://a'}",
        "directory: {path: in, pool: 1s}",
        "directory: {path: in}\nformat: newsml",
        "directory: {path: in}\nmap: {headline: a}",
        "directory: {path: in}\nformat: json\nmap: {titel: a}",
        "directory: {path: in}\nformat: json\nmap: {headline: {html: true}}",
        "directory: {path: in}\nformat: json\nmap: {subjects: {each: a}}",
        "http: {url: 'http://a', password: open}",
        "directory: {path: in}\nremember: long",
      })
  void shouldRefuseWhatTheCodeRefuses(String yaml) {
    assertThat(validator().validate(yaml, InputFormat.YAML)).isNotEmpty();
  }

  private static Schema validator() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaFile.text());
  }

  static Stream<Path> sources() throws IOException {
    return Stream.concat(files(SchemaFile.CONFIG.resolve("sources")), examples());
  }

  static Stream<Path> examples() throws IOException {
    return files(SchemaFile.CONFIG.resolve("sources").resolve("examples"));
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList().stream();
    }
  }

  private static Set<String> components(Class<?> type) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(type.getRecordComponents()).forEach(each -> names.add(each.getName()));
    return names;
  }
}
