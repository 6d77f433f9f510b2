package dateline.ingest.wire.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Place;
import dateline.model.Status;
import dateline.model.Subject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NitfFormatTest {
  private static final String STORY =
      """
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
      <nitf><head><title>Festival</title>
        <tobject><tobject.subject tobject.subject.refnum="01000000"/></tobject>
        <docdata management-status="%s">
          <doc-id id-string="moor-7"/><urgency ed-urg="4"/>
          <date.issue norm="20261005T080000Z"/><date.release norm="20261006T060000Z"/>
          <ed-msg info="Adds quote"/><doc.copyright holder="Moorpress"/>
          <evloc city="Bergen" iso-cc="NO"/>
          <key-list><keyword key="music"/></key-list>
        </docdata></head>
        <body><body.head><hedline><hl1>Café opens the festival</hl1></hedline>
          <byline>By Ada Moor</byline>
          <dateline><location>BERGEN, Norway</location> <story.date>Oct 5</story.date></dateline>
        </body.head>
        <body.content><p>First&nbsp;words.</p><media media-type="image"><media-caption>A stage</media-caption></media><p>More.</p></body.content>
        <body.end>no copy</body.end></body></nitf>
      """;

  @Test
  void shouldReadAStory() {
    Article article = Wire.story(decode("usable", StandardCharsets.ISO_8859_1)).article();

    assertThat(article.getId()).isEqualTo("wire:moor-7");
    assertThat(article.getHeadline()).isEqualTo("Café opens the festival");
    assertThat(article.getBody()).isEqualTo("First words.\n\nMore.");
    assertThat(article.getCaptions()).containsExactly("A stage");
    assertThat(article.getDateline()).isEqualTo("BERGEN, Norway");
    assertThat(article.getUrgency()).isEqualTo(4);
    assertThat(article.getFirstCreated()).isEqualTo(Instant.parse("2026-10-05T08:00:00Z"));
    assertThat(article.getEmbargoedUntil()).isNull();
    assertThat(article.getKeywords()).containsExactly("music");
    assertThat(article.getEditorialNote()).isEqualTo("Adds quote");
    assertThat(article.getPlaces())
        .containsExactly(new Place(null, "Bergen"), new Place("NO", null));
    assertThat(article.getSubjects())
        .singleElement()
        .hasToString("{\"scheme\": \"subj\", \"code\": \"01000000\", \"name\": null}");
  }

  @Test
  void shouldPartTheCityOfALocationFromItsCountry() {
    String location =
        "<identified-content><location location-code='x'><city>Bergen</city>"
            + "<country iso-cc='NO'>Norway</country></location><location>Voss</location>"
            + "</identified-content>";
    String story = STORY.replace("<evloc city=\"Bergen\" iso-cc=\"NO\"/>", location);

    WireItem item =
        Wire.decode(
                new NitfFormat(),
                story.formatted("usable").getBytes(StandardCharsets.UTF_8),
                WireDefaults.of("wire"))
            .get(0);

    assertThat(Wire.story(item).article().getPlaces())
        .containsExactly(
            new Place("x", null),
            new Place(null, "Bergen"),
            new Place("NO", "Norway"),
            new Place(null, "Voss"));
  }

  @Test
  void shouldHoldWhatIsEmbargoed() {
    Article article = Wire.story(decode("embargoed", StandardCharsets.ISO_8859_1)).article();

    assertThat(article.getEmbargoedUntil()).isEqualTo(Instant.parse("2026-10-06T06:00:00Z"));
  }

  @Test
  void shouldReadAKill() {
    assertThat(Wire.story(decode("canceled", StandardCharsets.ISO_8859_1)).article().getStatus())
        .isEqualTo(Status.CANCELED);
  }

  @Test
  void shouldReadUtf8WhateverIsDeclared() {
    assertThat(Wire.story(decode("usable", StandardCharsets.UTF_8)).article().getHeadline())
        .isEqualTo("Café opens the festival");
  }

  @Test
  void shouldWarnOnceOfATimeThatSeveralFieldsCouldBe() {
    String local = STORY.replace("20261005T080000Z", "20261005T080000");

    WireItem item =
        Wire.decode(
                new NitfFormat(),
                local.formatted("usable").getBytes(StandardCharsets.UTF_8),
                WireDefaults.of("wire"))
            .get(0);

    assertThat(Wire.story(item).warnings())
        .filteredOn(warning -> warning.contains("has no zone"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ada Moor<byttl>Staff Writer</byttl> | By Ada Moor, Staff Writer",
        "By <person>Ada Moor</person>, <byttl>Staff Writer</byttl> | By Ada Moor, Staff Writer",
        "By Ada Moor<byttl>Editor</byttl> and Bo Lund<byttl>Photos</byttl> | By Ada Moor, Editor, and Bo Lund, Photos",
        "<byttl>Editor</byttl> | Editor",
      })
  void shouldPartANameFromWhatItsBearerIs(String byline, String wanted) {
    assertThat(article(STORY.replace("By Ada Moor", byline)).getByline()).isEqualTo(wanted);
  }

  @Test
  void shouldJoinTheBodyWhereItComesInPieces() {
    Article article =
        article(
            STORY.replace(
                "<body.end>",
                "<body.content><p>At <a href='https://example.org/end'>last</a>.</p>"
                    + "<media media-type='image'><media-caption>A singer</media-caption></media>"
                    + "</body.content><body.end>"));

    assertThat(article.getBody()).isEqualTo("First words.\n\nMore.\n\nAt last.");
    assertThat(article.getCaptions()).containsExactly("A stage", "A singer");
    assertThat(article.getLinks()).containsExactly("https://example.org/end");
  }

  private static Article article(String story) {
    byte[] bytes = story.formatted("usable").getBytes(StandardCharsets.UTF_8);
    return Wire.story(Wire.decode(new NitfFormat(), bytes, WireDefaults.of("wire")).get(0))
        .article();
  }

  private static WireItem decode(String status, Charset charset) {
    return Wire.decode(
            new NitfFormat(), STORY.formatted(status).getBytes(charset), WireDefaults.of("wire"))
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<!DOCTYPE nitf>", "<?xml version='1.0' standalone='yes'?>"})
  void shouldKnowTheUsualEntitiesWithoutADocumentType(String above) {
    String nitf =
        above
            + "<nitf><head><title>a</title></head><body><body.head><hedline><hl1 id='&eacute;'>Caf&eacute;"
            + " &amp; bar</hl1></hedline></body.head><body.content><p>First&nbsp;words &mdash; <![CDATA[caf]]>&eacute;"
            + "</p></body.content></body></nitf>";

    Article article =
        Wire.story(
                Wire.decode(
                        new NitfFormat(),
                        nitf.getBytes(StandardCharsets.UTF_8),
                        WireDefaults.of("wire"))
                    .get(0))
            .article();

    assertThat(article.getHeadline()).isEqualTo("Café & bar");
    assertThat(article.getBody()).isEqualTo("First words — café");
  }

  @Test
  void shouldLookIntoWhatWrapsStories() {
    String nitf =
        "<x:nitf><body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content><p>a</p>"
            + "</body.content></body></x:nitf>";
    String document = "<nitfs>" + nitf.formatted("One") + nitf.formatted("Two") + "</nitfs>";
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

    assertThat(WireFormats.standard().detect(bytes).name()).isEqualTo("nitf");
    assertThat(Wire.decode(new NitfFormat(), bytes, WireDefaults.of("wire")))
        .extracting(item -> Wire.story(item).article().getHeadline())
        .containsExactly("One", "Two");
  }

  @Test
  void shouldReadWhatADocumentRepeats() {
    String head =
        "<docdata><ed-msg info='Adds quote'/><ed-msg info='Fixes name'/>"
            + "<evloc state-prov='Troms'/></docdata></head><body><body.head>"
            + "<hedline><hl1>Snow</hl1></hedline><byline>By <person>Ada Moor</person></byline>"
            + "<byline>By John Fell<byttl>Moorpress</byttl></byline></body.head>";

    Article article = document("<nitf><head>" + head + "</body></nitf>");

    assertThat(article.getByline()).isEqualTo("By Ada Moor, John Fell, Moorpress");
    assertThat(article.getEditorialNote()).isEqualTo("Adds quote\nFixes name");
    assertThat(article.getPlaces()).containsExactly(new Place(null, "Troms"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BERGEN, Norway, <story.date>Oct 5</story.date> -|BERGEN, Norway",
        "<location>BERGEN</location> and <location>OSLO</location>|BERGEN and OSLO",
        "<location>BERGEN</location> (Moorpress) -|BERGEN"
      })
  void shouldLeaveTheDateOutOfTheDateline(String written, String dateline) {
    Article article =
        document(
            "<nitf><body><body.head><hedline><hl1>Snow</hl1></hedline><dateline>"
                + written
                + "</dateline></body.head></body></nitf>");

    assertThat(article.getDateline()).isEqualTo(dateline);
  }

  private static Article document(String nitf) {
    byte[] bytes = nitf.getBytes(StandardCharsets.UTF_8);
    return Wire.story(Wire.decode(new NitfFormat(), bytes, WireDefaults.of("wire")).get(0))
        .article();
  }

  @Test
  void shouldPartWhatElementsPartAlone() {
    Article article =
        document(
            "<nitf><body><body.head><hedline><hl1>Snow</hl1></hedline>"
                + "<byline>By<person>Ada Moor</person></byline>"
                + "<dateline><location><city>BERGEN</city><country>Norway</country></location>"
                + "</dateline></body.head><body.content><bq>It snowed.<credit>Ada Hill</credit></bq>"
                + "</body.content></body></nitf>");

    assertThat(article.getByline()).isEqualTo("By Ada Moor");
    assertThat(article.getDateline()).isEqualTo("BERGEN, Norway");
    assertThat(article.getBody()).isEqualTo("It snowed.\n\nAda Hill");
  }

  @Test
  void shouldReadAByLineAndADatelineAboveTheText() {
    Article article =
        document(
            "<nitf><body><body.head><hedline><hl1>Snow</hl1></hedline></body.head><body.content>"
                + "<p>By Ada Moor</p><p>BERGEN, Norway (Moorpress) _ It snowed.</p>"
                + "</body.content></body></nitf>");

    assertThat(article.getByline()).isEqualTo("Ada Moor");
    assertThat(article.getDateline()).isEqualTo("BERGEN, Norway");
  }

  @ParameterizedTest
  @CsvSource({"'',''", "</docdata>,<docdata>"})
  void shouldFindKeywordsAndSubjectsWhereverTheHeadHasThem(String before, String after) {
    String story =
        STORY
            .replace("<key-list>", before)
            .replace(
                "</key-list>", "<tobject.subject tobject.subject.refnum=\"02000000\"/>" + after);

    Article article =
        Wire.story(
                Wire.decode(
                        new NitfFormat(),
                        story.formatted("usable").getBytes(StandardCharsets.ISO_8859_1),
                        WireDefaults.of("wire"))
                    .get(0))
            .article();

    assertThat(article.getKeywords()).containsExactly("music");
    assertThat(article.getSubjects())
        .extracting(Subject::getCode)
        .containsExactly("01000000", "02000000");
  }
}
