package dateline.ingest.wire.mapping;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Place;
import dateline.model.Status;
import dateline.model.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

class MappedFormatTest {
  private static final MappedFormat JSON =
      format(
          PathKind.JSON,
          """
          items: "data.items[*]"
          unless: {type: [picture, video]}
          guid: /meta/id
          version: meta.version
          status: {path: state, table: {done: usable, off: cancelled}, default: withheld}
          urgency: {path: level, table: {high: 2}, default: 5}
          language: {value: en}
          headline: ["titles[role=main].text", "titles[0].text"]
          byline: {path: authors, join: " and "}
          body: text
          versionCreated: {path: at, date: "dd.MM.yyyy HH:mm", zone: Europe/Berlin}
          embargoedUntil: until
          subjects:
            - {each: topics, code: code, name: name, scheme: {value: house}}
            - tags
          places: {each: "where[kind!=planet]", name: name, code: iso}
          keywords: {path: words, split: ";"}
          credit: {path: by, default: Wire}
          links: [url, "links.*"]
          """);

  private static final MappedFormat XML =
      format(
          PathKind.XML,
          """
          items: //story
          guid: "@id"
          headline: h
          body: text
          dateline: {path: "concat(town, ', ', country)"}
          urgency: "count(flash) + 1"
          """);

  private static final MappedFormat TEXT =
      format(
          PathKind.TEXT,
          """
          items: "(?s)BEGIN\\\\n(.*?)\\\\nEND"
          headline: "^TITLE: (.*)$"
          body: "(?s)\\\\n\\\\n(.*)"
          keywords: {path: "^WORDS: (.*)$", split: ", "}
          """);

  @Test
  void shouldReadEveryKindOfRuleFromJson() {
    Article article =
        stories(
                JSON,
                """
                {"data": {"items": [{"type": "text", "meta": {"id": "i1", "version": 4}, "state": "off",
                 "level": "low", "titles": [{"role": "sub", "text": "No"}, {"role": "main", "text": "A <b>ferry</b>"}],
                 "authors": ["Ann Holt", "Bo Lund"], "text": "<p>One</p><p>Two</p>", "at": "02.05.2031 10:00",
                 "until": "2031-05-03T00:00:00Z", "topics": [{"code": "7", "name": "Ferries"}],
                 "tags": ["medtop:20000001", "Sea"], "where": [{"name": "Ely", "iso": "iso3166-1a2:GB"},
                 {"name": "Mars", "kind": "planet"}], "words": "sea; ferry ;", "url": "javascript:no",
                 "links": {"a": "https://wire.example/1"}}]}}
                """)
            .get(0);

    assertThat(article.getId()).isEqualTo("wire:i1");
    assertThat(article.getVersion()).isEqualTo("4");
    assertThat(article.getStatus()).isEqualTo(Status.CANCELED);
    assertThat(article.getUrgency()).isEqualTo(5);
    assertThat(article.getLanguage()).isEqualTo("en");
    assertThat(article.getHeadline()).isEqualTo("A ferry");
    assertThat(article.getByline()).isEqualTo("Ann Holt and Bo Lund");
    assertThat(article.getBody()).isEqualTo("One\n\nTwo");
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2031-05-02T08:00:00Z"));
    assertThat(article.getEmbargoedUntil()).isEqualTo(Instant.parse("2031-05-03T00:00:00Z"));
    assertThat(article.getSubjects())
        .containsExactly(
            new Subject("house", "7", "Ferries"),
            new Subject("medtop", "20000001", null),
            new Subject("", "", "Sea"));
    assertThat(article.getPlaces()).containsExactly(new Place("GB", "Ely"));
    assertThat(article.getKeywords()).containsExactly("sea", "ferry");
    assertThat(article.getCredit()).isEqualTo("Wire");
    assertThat(article.getLinks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "dd.MM.yyyy, 28.02.2031, 2031-02-28T00:00:00Z",
    "dd.MM.yyyy, 29.02.2032, 2032-02-29T00:00:00Z",
    "dd.MM.yyyy, 29.02.2031,",
    "dd.MM.yyyy, 31.02.2031,",
    "d/M/uu, 31/4/31,",
    "d/M/yy, 30/4/31, 2031-04-30T00:00:00Z",
    "dd.MM.yyyy HH:mm, 31.12.2031 24:00, 2032-01-01T00:00:00Z",
    "dd.MM.yyyy XXX, 31.06.2031 +02:00,",
  })
  void shouldTakeNoDayForAnotherOne(String pattern, String date, @Nullable Instant wanted) {
    MappedFormat dated =
        format(
            PathKind.JSON,
            "{body: text, versionCreated: {path: at, date: '%s'}}".formatted(pattern));

    WireItem.Story story =
        Wire.story(decode(dated, "{\"text\":\"x\",\"at\":\"%s\"}".formatted(date)).get(0));

    assertThat(story.article().getVersionCreated()).isEqualTo(wanted);
    assertThat(story.warnings()).hasSize(wanted == null ? 1 : 0);
  }

  @Test
  void shouldRejectTheItemsThatAreNotWanted() {
    List<WireItem> items =
        decode(
            JSON,
            "{\"data\":{\"items\":[{\"type\":\"picture\",\"text\":\"x\"},{\"text\":\"One\"},{}]}}");

    assertThat(Wire.rejected(items.get(0)).message())
        .isEqualTo("type: 'picture' (not wanted: picture, video)");
    assertThat(Wire.story(items.get(1)).article().getBody()).isEqualTo("One");
    assertThat(Wire.rejected(items.get(2)).message())
        .isEqualTo("there is neither a headline nor a text where the mapping looks for them");
    assertThat(StandardCharsets.UTF_8.decode(items.get(1).original()).toString())
        .isEqualTo("{\"text\":\"One\"}");
  }

  @Test
  void shouldReadXmlWhateverItsPrefixesAre() {
    List<Article> articles =
        stories(
            XML,
            """
            <?xml version="1.0"?><!DOCTYPE w SYSTEM "http://wire.example/none.dtd">
            <w:wire xmlns:w="urn:w"><w:story id="s1"><w:h>Ferry &amp; crew</w:h><flash/><town>Ely</town>
              <country>England</country><text><p>One</p><p>Two <b>b</b></p></text></w:story>
            <story id="s2"><u:h>Two</u:h><town>March</town><country>England</country>
              <text>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</text></story></w:wire>
            """);

    assertThat(articles).extracting(Article::getGuid).containsExactly("s1", "s2");
    assertThat(articles).extracting(Article::getHeadline).containsExactly("Ferry & crew", "Two");
    assertThat(articles).extracting(Article::getBody).containsExactly("One\n\nTwo b", "One\n\nTwo");
    assertThat(articles).extracting(Article::getUrgency).containsExactly(2, 1);
    assertThat(articles.get(0).getDateline()).isEqualTo("Ely, England");
  }

  @Test
  void shouldReadTextByExpressions() {
    List<Article> articles =
        stories(
            TEXT,
            "BEGIN\r\nTITLE: One < two\r\nWORDS: sea, ferry\r\n\r\nA.\r\n\r\nB.\r\nEND\nBEGIN\nTITLE: Two\n\nC\nEND\n");

    assertThat(articles).extracting(Article::getHeadline).containsExactly("One < two", "Two");
    assertThat(articles).extracting(Article::getBody).containsExactly("A.\n\nB.", "C");
    assertThat(articles.get(0).getKeywords()).containsExactly("sea", "ferry");
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(
      strings = {
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w><story><h>A&x;</h></story></w>",
        "<!DOCTYPE w [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x\"> %p;]><w><story><h>A</h></story></w>",
      })
  void shouldFetchNothing(String xml) {
    assertThat(stories(XML, xml)).extracting(Article::getHeadline).containsExactly("A");
  }

  @Test
  @Timeout(20)
  void shouldRefuseBombsAndNesting() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE w [<!ENTITY e0 \"boom\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
    }
    bomb.append("]><w><story><h>&e29;</h></story></w>");
    String deep = "<a>".repeat(100_000);

    assertThat(Wire.rejected(decode(XML, bomb.toString()).get(0)).message())
        .contains("entities expand");
    assertThat(Wire.rejected(decode(XML, deep).get(0)).message()).contains("deeper than 200");
    assertThat(Wire.rejected(decode(XML, "<w><story></w>").get(0)).message())
        .startsWith("line 1, column ");
  }

  @Test
  @Timeout(20)
  void shouldTakeTimeInProportionToTheNumberOfConcepts() {
    MappedFormat concepts =
        format(PathKind.JSON, "{body: text, subjects: tags, places: {each: tags, name: .}}");
    String numbers =
        IntStream.range(0, 100_000).mapToObj(i -> "\"t%d\"".formatted(i)).collect(joining(","));

    Article article =
        stories(concepts, "{\"text\":\"x\",\"tags\":[%1$s,%1$s]}".formatted(numbers)).get(0);

    assertThat(article.getSubjects()).hasSize(100_000).endsWith(new Subject("", "", "t99999"));
    assertThat(article.getPlaces()).hasSize(100_000).endsWith(new Place(null, "t99999"));
  }

  @Test
  @Timeout(20)
  void shouldNotWaitForAnExpressionThatNeverEnds() {
    MappedFormat slow = format(PathKind.TEXT, "{headline: '^(a+)+$', body: '(?s).*'}");

    assertThat(stories(slow, "a".repeat(60) + "b").get(0).getHeadline()).isNull();
  }

  @Property(tries = 500)
  void shouldNeverFail(@ForAll("soup") String text, @ForAll("formats") MappedFormat format) {
    assertThat(decode(format, text)).isNotEmpty();
    assertThat(decode(format, text)).isEqualTo(decode(format, text));
  }

  @Provide
  Arbitrary<MappedFormat> formats() {
    return Arbitraries.of(JSON, XML, TEXT);
  }

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "<story>",
            "</story>",
            "<h>",
            "</h>",
            "{\"data\":",
            "{\"items\":",
            "[",
            "]",
            "}",
            "{",
            "\"text\":\"x\"",
            ",",
            "BEGIN\n",
            "\nEND",
            "TITLE: ",
            "&",
            "&lt;",
            "<!DOCTYPE x [",
            "]>",
            "<?xml version='1.0' encoding='x'?>",
            "\u0000",
            "é",
            "\n",
            "x",
            "\"at\":\"1\"")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  private static MappedFormat format(PathKind kind, String yaml) {
    Map<String, Object> described =
        new YAMLMapper().readValue(yaml, new TypeReference<Map<String, Object>>() {});
    return new MappedFormat("mapped", Mapping.of(kind, described), Set.of());
  }

  private static List<Article> stories(MappedFormat format, String text) {
    return decode(format, text).stream().map(item -> Wire.story(item).article()).toList();
  }

  private static List<WireItem> decode(MappedFormat format, String text) {
    WireDefaults defaults = new WireDefaults("wire", null, null, ZoneId.of("UTC"));
    return Wire.decode(format, text.getBytes(StandardCharsets.UTF_8), defaults);
  }
}
