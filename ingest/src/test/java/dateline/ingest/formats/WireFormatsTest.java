package dateline.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireFormatsTest {
  private final WireFormats formats = WireFormats.standard();

  @Test
  void shouldListTheFormats() {
    assertThat(formats.names()).contains("json-lines", "text").isSorted();
  }

  @Test
  void shouldSayWhatIsKnown() {
    assertThatThrownBy(() -> formats.byName("newsml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown 'newsml' (known: " + String.join(", ", formats.names()) + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"text\":|json-lines",
        "~  { ~|json-lines",
        "{}|json-lines",
        "{a} brace|text",
        "Goats|text",
        "{\"data\":{\"item\":{\"uri\":\"a\",\"headLine\":\"Snow\"}}}|reuters-json",
        "{\"data\":{\"search\":{\"items\":[{\"uri\":\"a\",\"headLine\":\"Snow\"}]}}}|reuters-json",
        "~\u0001brk0042 3 pl 61  brk 0042~|iptc7901",
        "~~|text"
      })
  void shouldTellFormatsByTheirFirstBytes(String head, String name) {
    assertThat(formats.detect(head.getBytes(StandardCharsets.UTF_8)).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"body_html\": \"%s\", \"uri\": \"urn:1\", \"headline\": \"Snow\"}|ninjs",
        "[{\"body_html\": \"%s\", \"uri\": \"urn:1\", \"headline\": \"Snow\"}]|ninjs",
        "{\"article_html\": \"%s\", \"urn\": \"urn:1\", \"version_created\": \"\"}|dpa-json",
        "{\"text\": \"%s\", \"uri\": \"urn:1\"}|json-lines",
        "[Note] %s|text"
      })
  void shouldLookBehindALongText(String text, String name) throws IOException {
    byte[] bytes = text.formatted("It snows. ".repeat(10_000)).getBytes(StandardCharsets.UTF_8);
    WireInput input = WireInput.of(bytes, "test", WireDefaults.none());

    assertThat(formats.detect(input).name()).isEqualTo(name);
    assertThat(formats.detect(bytes).name()).isEqualTo(name);
    assertThat(input.stream().readAllBytes()).isEqualTo(bytes);
  }
}
