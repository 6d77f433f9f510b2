package dateline.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.json.JsonLinesFormat;
import dateline.ingest.wire.ninjs.NinjsFormat;
import dateline.ingest.wire.text.TextFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in, each format answers for it and for nothing else. */
class WirePropertiesTest {
  @Property(tries = 300)
  void shouldNeverFailOnAnyBytes(@ForAll byte[] bytes, @ForAll("formats") WireFormat format) {
    check(format, bytes);
  }

  @Property(tries = 500)
  void shouldNeverFailOnWirelikeText(
      @ForAll("wirelike") String text, @ForAll("formats") WireFormat format) {
    check(format, text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void shouldGiveOneItemForEachLineOfJson(@ForAll("jsonLike") List<String> lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);

    List<WireItem> items = Wire.decode(new JsonLinesFormat(), bytes, WireDefaults.of("wire"));

    long wanted = lines.stream().filter(line -> !line.isBlank()).count();
    assertThat(items).hasSize((int) Math.max(1, wanted));
  }

  private static void check(WireFormat format, byte[] bytes) {
    List<WireItem> items = Wire.decode(format, bytes, WireDefaults.of("wire"));

    assertThat(items).isNotEmpty();
    for (WireItem item : items) {
      assertThat(item.original().remaining()).isLessThanOrEqualTo(bytes.length);
      if (item instanceof WireItem.Story story) {
        assertThat(story.article().getId()).startsWith("wire:").hasSizeGreaterThan(5);
        assertThat(story.article().getBody()).doesNotContain("\r", "\n\n\n", "\u0000");
      }
    }
    assertThat(Wire.decode(format, bytes, WireDefaults.of("wire"))).isEqualTo(items);
  }

  @Provide
  Arbitrary<WireFormat> formats() {
    return Arbitraries.of(new TextFormat(), new JsonLinesFormat(), new NinjsFormat());
  }

  @Provide
  Arbitrary<String> wirelike() {
    return Arbitraries.of(
            " date 2026-10-03 WORLD",
            "By Jane Doe",
            "OSLO, Oct 5 (Wire) - ",
            "(AP Photo/X)",
            "SOURCE:",
            "ZCZC",
            "NNNN",
            "KILL",
            "EMBARGOED UNTIL ",
            "Eds: ",
            "\n",
            "\n\n",
            " ",
            ",",
            "(",
            ")",
            "/",
            "/ Photo: ",
            "{\"text\":\"",
            "\"}",
            "é",
            "العقبة،",
            "\uD83D",
            "\u2028",
            "In this photo")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<String>> jsonLike() {
    return Arbitraries.of(
            "{\"text\":\"a\"}",
            "{\"text\":",
            "",
            " ",
            "[]",
            "{",
            "\"\\ud800\"",
            "{\"text\":\"\\u0000\"}")
        .list()
        .ofMaxSize(20);
  }
}
