package dateline.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.mapping.MappedFormat;
import dateline.ingest.wire.mapping.Mapping;
import dateline.ingest.wire.mapping.PathKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs of some megabytes that were made to be slow. Each is read within a second or two; one that
 * takes time in proportion to its square, or to its length with much each time, takes minutes.
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WorstCasesTest {
  private static final int MANY = 1_000_000;

  private static List<WireItem> items(String format, String text) {
    return Wire.decode(
        WireFormats.standard().byName(format),
        text.getBytes(StandardCharsets.ISO_8859_1),
        WireDefaults.of("wire"));
  }

  private static String numbered(int count, IntFunction<String> one) {
    return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining());
  }

  private static String mail(String subject, String text) {
    return "From: a@wire.example\nSubject: " + subject + "\nMessage-ID: <1>\n\n" + text;
  }

  static Stream<Arguments> stories() {
    return Stream.of(
        arguments("iptc7901", "\1brk0042 3 pl 61\n\2Pier opens =\n" + "\r".repeat(MANY) + "x\3"),
        arguments(
            "anpa-1312",
            "\26\26\1a0042\37\nr i pier 10-04 0121\n\2^pier" + " ".repeat(MANY) + "x<\n^Pier<\n"),
        arguments("text", "Pier" + " ".repeat(MANY) + "opens\n\nIt did.\n"),
        arguments("email", mail("Fwd: ".repeat(MANY / 10) + "Pier", "It did.")),
        arguments("email", mail("Pier", "From: a\n".repeat(MANY / 2))),
        arguments(
            "email", mail("Pier", numbered(30_000, i -> "Embargo: until Montag " + i + "\n\n"))),
        arguments("email", mail(numbered(40_000, i -> "=?x" + i + "?q?a?= "), "It did.")),
        arguments(
            "email",
            mail(
                "=?utf-8?q?a?= \u00E9\u00E8 \u00E0\u00E9\u00E8\u00E0\u00E9\u00E8\u00E0 "
                    .repeat(80_000),
                "It did.")),
        arguments(
            "rss",
            "<rss><item><title>Pier</title><x"
                + numbered(60_000, i -> " xmlns:a" + i + "='x'")
                + ">"
                + "<b xmlns:q='x'/>".repeat(60_000)
                + "</x></item></rss>"));
  }

  @ParameterizedTest(name = "{0}, {index}")
  @MethodSource("stories")
  void shouldReadAStoryInTimeInProportionToItsLength(String format, String text) {
    assertThat(items(format, text)).hasSize(1).first().isInstanceOf(WireItem.Story.class);
  }

  static Stream<Arguments> files() {
    String item =
        "<newsItem guid='1'><contentMeta><headline>Pier</headline></contentMeta></newsItem>";
    return Stream.of(
        // The first says that there are several roots.
        arguments(
            "nitf",
            "<nitf><head><title>Pier</title></head></nitf>".repeat(20_000) + " ".repeat(16 * MANY),
            20_001),
        arguments(
            "newsml-g2",
            "<newsMessage><header><catalog>"
                + numbered(50_000, i -> "<scheme alias='a%d' uri='x'/>".formatted(i))
                + "</catalog></header><itemSet>"
                + item.repeat(30_000)
                + "</itemSet></newsMessage>",
            30_000),
        arguments("newsml-g2", "<own>" + item.repeat(60_000) + "</own>", 60_000),
        // The one declares too many attributes of an element, the other adds too many to all.
        arguments("nitf", attributes(5_000), 1),
        arguments("nitf", attributes(200), 1),
        arguments("rss", "<!DOCTYPE ".repeat(MANY / 2), 1),
        arguments(
            "rss",
            "<rss>" + "<item><title>Pier</title><![CDATA[</item>".repeat(60_000) + "]]></rss>",
            60_000));
  }

  private static String attributes(int declared) {
    return "<!DOCTYPE nitf ["
        + numbered(declared, i -> "<!ATTLIST nitf a" + i + " CDATA 'x'>")
        + "]><nitf>"
        + "<nitf/>".repeat(200_000)
        + "</nitf>";
  }

  @ParameterizedTest(name = "{0}, {index}")
  @MethodSource("files")
  void shouldReadAFileInTimeInProportionToItsLength(String format, String text, int count) {
    assertThat(items(format, text)).hasSize(count);
  }

  @Test
  void shouldMapManyItemsOfADocument() {
    MappedFormat format =
        mapped(Map.of("items", "//story", "headline", "h", "guid", "@id", "credit", "/w/by"));
    String story = "<story id='1'><h>Pier</h></story>";

    List<WireItem> items = decode(format, "<w><by>Wire</by>" + story.repeat(5_000) + "</w>");

    assertThat(items).hasSize(5_000);
    assertThat(items).map(one -> Wire.story(one).article().getCredit()).containsOnly("Wire");
  }

  @Test
  void shouldMapManyConceptsOfAnItem() {
    Map<String, String> concept = Map.of("each", "s", "code", "@c");
    MappedFormat format = mapped(Map.of("headline", "/w/h", "subjects", concept));

    List<WireItem> items =
        decode(format, "<w><h>Pier</h>" + numbered(20_000, i -> "<s c='" + i + "'/>") + "</w>");

    assertThat(Wire.story(items.get(0)).article().getHeadline()).isEqualTo("Pier");
  }

  @Test
  void shouldGiveUpPartingAValue() {
    Map<String, String> words = Map.of("path", "/w/k", "split", "\\s*,\\s*");
    MappedFormat format = mapped(Map.of("headline", "/w/h", "keywords", words));

    List<WireItem> items =
        decode(format, "<w><h>Pier</h><k>a" + " ".repeat(MANY / 4) + "b,c</k></w>");

    assertThat(Wire.story(items.get(0)).article().getKeywords()).containsExactly("a b,c");
  }

  private static MappedFormat mapped(Map<String, ?> map) {
    return new MappedFormat("wire", Mapping.of(PathKind.XML, map), Set.of());
  }

  private static List<WireItem> decode(MappedFormat format, String text) {
    return Wire.decode(format, text.getBytes(StandardCharsets.UTF_8), WireDefaults.of("wire"));
  }
}
