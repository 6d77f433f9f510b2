package dateline.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpotsTest {
  @Test
  void shouldFindAttributesAndTexts() {
    assertThat(
            found("<?xml version='1.0'?><!-- <x>no</x> --><n:a xmlns:n='u' b=\"c\"> t <d/>u</n:a>"))
        .containsExactly("/a/@b 1 c", "/a 1 t", "/a 1 u");
  }

  @Test
  void shouldReadOnWhereTagsAreWrong() {
    assertThat(found("<a>\n<b>one<c>two</b>\n</z>three<"))
        .containsExactly("/a/b 2 one", "/a/b/c 2 two", "/a 3 three");
  }

  @Test
  void shouldFindTheTextOfACdataSection() {
    assertThat(found("<a><![CDATA[<p>x</p>]]></a>")).containsExactly("/a 1 <p>x</p>");
  }

  @Test
  void shouldFindTheValuesOfJson() {
    assertThat(
            found(
                "{\"a\": \"b\",\n \"c\": [{\"d\": 12}, {\"d\": true}], \"e\": null, \"f\": [\"g\"]}"))
        .containsExactly("a 1 b", "c[*].d 2 12", "c[*].d 2 true", "f[*] 2 g");
  }

  @Test
  void shouldFindTheValuesOfLinesOfJsonBehindABrokenOne() {
    assertThat(found("{\"a\": \"b\"}\n{\"a\": broken\n{\"a\": \"c\"}"))
        .containsExactly("a 1 b", "a 3 c");
  }

  @Test
  void shouldFindLinesAndTheValuesOfHeaders() {
    assertThat(found("Subject: One\n\nA line.\r\n \u0003\n"))
        .containsExactly("Subject: 1 One", "line 3 A line.");
  }

  @Property
  void shouldStayWithinTheInput(@ForAll("markedUp") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    int last = 0;
    for (Spot spot : Spots.of(bytes)) {
      assertThat(spot.from()).isBetween(last, spot.to());
      assertThat(spot.to()).isLessThanOrEqualTo(bytes.length);
      last = spot.to();
    }
    assertThat(Variation.changed(bytes, Spots.of(bytes))).hasSameSizeAs(bytes);
  }

  @Provide
  Arbitrary<String> markedUp() {
    return Arbitraries.of(
            "<a>",
            "</a>",
            "<b c='",
            "'",
            "\"",
            "/>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<!DOCTYPE x [",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"k\"",
            "1",
            "true",
            "null",
            "\\u00e9",
            "é",
            "\n",
            "&amp;",
            "text ")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static List<String> found(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Spots.of(bytes).stream()
        .map(
            spot ->
                spot.path()
                    + " "
                    + spot.line()
                    + " "
                    + new String(
                        bytes, spot.from(), spot.to() - spot.from(), StandardCharsets.UTF_8))
        .toList();
  }
}
