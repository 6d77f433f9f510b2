package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFormatTest {
  private static final Path EXAMPLES = Path.of("..", "config", "sources", "examples");

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "map: {headline: a} | : format: missing (wanted beside map: json, xml or the name of a format)",
        "format: xml | : map: missing (wanted by the format 'xml')",
        "{format: xml, map: {titel: a}} | :1: map.titel: unknown field (known: body, byline, captions, ",
        "{format: ninjs, map: {headline: 'a['}} | :1: map.headline: 'a[' is no path from character 2 on ",
        "{format: text, map: {headline: '('}} | :1: map.headline: '(' is no regular expression: ",
      })
  void shouldSayWhatIsWrongWithAMap(String yaml, String said) throws IOException {
    Path file = Files.writeString(temp.resolve("a.yml"), block(yaml));

    assertThatThrownBy(() -> SourceFiles.read(file, temp, WireFormats.standard()))
        .isInstanceOf(SettingsException.class)
        .message()
        .startsWith(file + said)
        .doesNotContain("\n");
  }

  @Test
  void shouldMapATextWhoseBodyIsGivenAndOverrideAnyOther() throws IOException {
    WireFormat mapped = read("format: text\nmap: {headline: '^T (.*)$', body: '^B (.*)$'}");
    WireFormat overridden = read("format: text\nmap: {slugline: '^S (.*)$'}");
    byte[] bytes = "S SLUG\nT Title\nB Body\n".getBytes(StandardCharsets.UTF_8);

    assertThat(Wire.story(Wire.decode(mapped, bytes, WireDefaults.of("a")).get(0)).article())
        .satisfies(article -> assertThat(article.getHeadline()).isEqualTo("Title"))
        .satisfies(article -> assertThat(article.getBody()).isEqualTo("Body"));
    assertThat(Wire.story(Wire.decode(overridden, bytes, WireDefaults.of("a")).get(0)).article())
        .satisfies(article -> assertThat(article.getSlugline()).isEqualTo("SLUG"))
        .satisfies(article -> assertThat(article.getBody()).contains("Title"));
  }

  @Test
  void shouldShipExamplesThatCanBeUsedAndAreShort() throws IOException {
    List<Path> examples;
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      examples = files.sorted().toList();
    }

    assertThat(examples)
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(
            file -> {
              assertThat(SourceFiles.read(file, temp, WireFormats.standard()).name()).isNotEmpty();
              assertThat(Files.readAllLines(file)).hasSizeLessThan(20);
            });
  }

  private WireFormat read(String yaml) throws IOException {
    Path file = Files.writeString(temp.resolve("a.yml"), yaml + "\ndirectory: {path: in}\n");
    return Objects.requireNonNull(SourceFiles.read(file, temp, WireFormats.standard()).format());
  }

  private static String block(String yaml) {
    return yaml.startsWith("{")
        ? yaml.substring(0, yaml.length() - 1) + ", directory: {path: in}}"
        : yaml + "\ndirectory: {path: in}\n";
  }
}
