package dateline.ingest.wire.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.json.JsonLinesFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

class MappingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "JSON | titel: a | map.titel: unknown field (known: body, byline, ",
        "JSON | headline: | map.headline: says nothing (wanted: a path, or a map)",
        "JSON | headline: 'a..b' | map.headline: 'a..b' is no path from character 2 on (allowed: ",
        "JSON | headline: 'a[x]' | map.headline: '[x]' (allowed: [*], [0], [key=value], ",
        "JSON | headline: {pfad: a} | map.headline.pfad: unknown key (known: date, default, html, ",
        "JSON | headline: {html: true} | map.headline: says nothing (wanted: path, value or default)",
        "JSON | headline: {path: a, html: maybe} | map.headline.html: 'maybe' (allowed: true, false)",
        "JSON | headline: [[a]] | map.headline: '[a]' (allowed: a text)",
        "JSON | headline: {path: a, table: b} | map.headline.table: 'b' (allowed: a map of texts)",
        "JSON | versionCreated: {path: a, zone: Mars} | map.versionCreated.zone: 'Mars' (allowed: a name such as ",
        "JSON | versionCreated: {path: a, date: QQQQQQ} | map.versionCreated.date: 'QQQQQQ' is no pattern of a date ",
        "JSON | versionCreated: {path: a, date: 'dd.MM.yyyy hh:mm'} | map.versionCreated.date: 'dd.MM.yyyy hh:mm' has hours of half a day",
        "JSON | status: {path: a, table: {x: kiled}} | map.status.table.x: 'kiled' (allowed: usable, embargoed, withheld, canceled)",
        "JSON | status: {path: a, default: usabel} | map.status.default: 'usabel' (allowed: usable, ",
        "JSON | urgency: {value: 11} | map.urgency.value: '11' (allowed: 1 to 9)",
        "JSON | headline: {path: a, pattern: '('} | map.headline.pattern: '(' is no regular expression: Unclosed group at character 2",
        "JSON | subjects: {each: a} | map.subjects: says nothing (wanted: code or name)",
        "JSON | subjects: [{code: a}, {code: a, nam: b}] | map.subjects[1].nam: unknown key (known: code, each, name, scheme)",
        "JSON | when: type | map.when: 'type' (allowed: a map of a path and its values)",
        "JSON | unless: {type: } | map.unless.type: says nothing (wanted: a value, or a list of them)",
        "JSON | items: 'a[' | map.items: 'a[' is no path from character 2 on ",
        "XML | headline: '//a[' | map.headline: '//a[' is no XPath: ",
        "XML | items: /w:wire/w:story | map.items: '/w:wire/w:story' has the prefix of 'w:wire' (allowed: names without prefixes, such as wire)",
        "XML | guid: '@m:id' | map.guid: '@m:id' has the prefix of 'm:id' (allowed: ",
        "XML | guid: 'child::w:id' | map.guid: 'child::w:id' has the prefix of 'w:id' (allowed: ",
        "TEXT | headline: '[a' | map.headline: '[a' is no regular expression: Unclosed character class at character 2",
      })
  void shouldSayWhatIsWrong(PathKind kind, String yaml, String said) {
    assertThatThrownBy(() -> Mapping.of(kind, map(yaml)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(said)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.b.c",
        "/a/b/c",
        "$.a.b.c",
        "a.b[0].c",
        "a.b.0.c",
        "a.*.c",
        "a.b[k=v].c",
        "a.b[k='v'].c",
        "a.b[k!=w].c",
        "a.b[k^=v].c",
        "a.b[*].c",
        "a[b.k=v].b[0].c",
      })
  void shouldFollowEverySpellingOfAPath(String path) {
    MappedFormat format =
        new MappedFormat("x", Mapping.of(PathKind.JSON, Map.of("headline", path)), Set.of());
    String json = "{\"a\":{\"b\":[{\"k\":\"v\",\"c\":\"yes\"},{\"k\":\"w\",\"c\":\"no\"}]}}";

    WireItem item =
        Wire.decode(format, json.getBytes(StandardCharsets.UTF_8), WireDefaults.of("wire")).get(0);

    assertThat(Wire.story(item).article().getHeadline()).isEqualTo("yes");
  }

  @Test
  void shouldOverrideWhatAFormatFound() {
    Mapping mapping =
        Mapping.of(PathKind.JSON, map("{headline: kicker, guid: nr, urgency: level, byline: who}"));
    String lines =
        "{\"id\":\"1\",\"title\":\"One\",\"text\":\"A\",\"kicker\":\"Sea\",\"nr\":7,\"level\":99}\n{\"language\":\"en\"}\n";

    List<WireItem> items =
        Wire.decode(
            new OverriddenFormat(new JsonLinesFormat(), mapping),
            lines.getBytes(StandardCharsets.UTF_8),
            WireDefaults.of("wire"));

    WireItem.Story first = Wire.story(items.get(0));
    assertThat(first.article().getId()).isEqualTo("wire:7");
    assertThat(first.article().getHeadline()).isEqualTo("Sea");
    assertThat(first.article().getBody()).isEqualTo("A");
    assertThat(first.warnings()).contains("urgency: '99' (allowed: 1 to 9); left out");
    assertThat(items.get(1)).isInstanceOf(WireItem.Rejected.class);
  }

  private static Map<String, Object> map(String yaml) {
    return new YAMLMapper().readValue(yaml, new TypeReference<Map<String, Object>>() {});
  }
}
