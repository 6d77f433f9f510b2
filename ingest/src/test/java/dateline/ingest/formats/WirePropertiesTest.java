package dateline.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.json.JsonLinesFormat;
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
    // A whole object in the first line: lines without one may be a document that was laid out.
    String text = "{\"title\":\"Pier\"}\n" + String.join("\n", lines);

    List<WireItem> items =
        Wire.decode(
            new JsonLinesFormat(), text.getBytes(StandardCharsets.UTF_8), WireDefaults.of("wire"));

    long others = lines.stream().filter(line -> !line.isBlank()).count();
    assertThat(items).hasSize((int) (1 + others));
  }

  private static void check(WireFormat format, byte[] bytes) {
    List<WireItem> items = Wire.decode(format, bytes, WireDefaults.of("wire"));

    assertThat(items).isNotEmpty();
    for (WireItem item : items) {
      // UTF-16 is handed on as UTF-8, in which a character, or a replaced byte, may take three.
      assertThat(item.original().remaining()).isLessThanOrEqualTo(3 * bytes.length);
      if (item instanceof WireItem.Story story) {
        assertThat(story.article().getId()).startsWith("wire:").hasSizeGreaterThan(5);
        assertThat(story.article().getBody()).doesNotContain("\r", "\n\n\n", "\u0000");
      }
    }
    assertThat(Wire.decode(format, bytes, WireDefaults.of("wire"))).isEqualTo(items);
  }

  @Provide
  Arbitrary<WireFormat> formats() {
    WireFormats all = WireFormats.standard();
    return Arbitraries.of(all.names().stream().map(all::byName).toList());
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
            "\u0001",
            "\u0002",
            "\u0003",
            "\u0004",
            "brk0042 3 pl 61 brk\n",
            "<rss><channel>",
            "<feed xmlns='http://www.w3.org/2005/Atom'>",
            "<item>",
            "</item>",
            "<entry><id>1</id>",
            "</entry>",
            "<title>",
            "</title>",
            "<link href='",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<!DOCTYPE a [",
            "&#x1;",
            "Subject: =?utf-8?q?a=",
            "?=\n",
            "Content-Type: multipart/mixed; boundary=b\n\n",
            "--b\n",
            "--b--\n",
            "Content-Transfer-Encoding: base64\n\n",
            "&amp;lt;b>",
            "041530 GMT Oct 26",
            " =\n",
            "\u0016\u0016\u0001W0815\u001Fx\n",
            "u i\u0013\u0011 BC-XX 10-04 0121\n",
            "^BC-XX,9<\n",
            "AP-WF-10-04-26 1530GMT<",
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
