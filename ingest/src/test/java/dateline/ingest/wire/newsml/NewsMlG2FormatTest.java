package dateline.ingest.wire.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Place;
import dateline.model.Status;
import dateline.model.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsMlG2FormatTest {
  private static final String ITEM =
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:gale:%s" version="3" xml:lang="en">
        <catalog><scheme alias="mt" uri="http://cv.iptc.org/newscodes/mediatopic/"/></catalog>
        <rightsInfo><copyrightHolder literal="Galewire"/></rightsInfo>
        <itemMeta>
          <itemClass qcode="ninat:text"/>
          <versionCreated>2026-10-05T10:00:00+02:00</versionCreated>
          <embargoed>2026-10-05T12:00:00Z</embargoed>
          <pubStatus qcode="stat:%s"/>
          <edNote>Recasts the lead</edNote>
        </itemMeta>
        <contentMeta>
          <urgency>2</urgency>
          <headline role="hld:subHeadline">Boats stay in port</headline>
          <headline>Gale shuts <em>Dunmoor</em> harbour</headline>
          <slugline>GALE-DUNMOOR/</slugline>
          <by>By Ada Moor</by>
          <creditline>Galewire</creditline>
          <language tag="en-GB"/>
          <subject qcode="mt:20000152"><name>weather warning</name></subject>
          <subject type="cpt:country" qcode="iso3166-1a2:NO"><name>Norway</name></subject>
        </contentMeta>
        <contentSet>
          <inlineXML contenttype="application/xhtml+xml">
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>no copy</title></head>
              <body><p>A gale closed the port.</p><figure><figcaption>Waves</figcaption></figure>
              <p>It opens <a href="https://example.org/port">on Monday</a>.</p></body></html>
          </inlineXML>
        </contentSet>
      </newsItem>
      """;

  @Test
  void shouldReadAnItem() {
    Article article = Wire.story(decode(ITEM.formatted("1", "usable")).get(0)).article();

    assertThat(article.getId()).isEqualTo("wire:urn:gale:1");
    assertThat(article.getVersion()).isEqualTo("3");
    assertThat(article.getHeadline()).isEqualTo("Gale shuts Dunmoor harbour");
    assertThat(article.getBody()).isEqualTo("A gale closed the port.\n\nIt opens on Monday.");
    assertThat(article.getCaptions()).containsExactly("Waves");
    assertThat(article.getLinks()).containsExactly("https://example.org/port");
    assertThat(article.getUrgency()).isEqualTo(2);
    assertThat(article.getLanguage()).isEqualTo("en-GB");
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-05T08:00:00Z"));
    assertThat(article.getEmbargoedUntil()).isEqualTo(Instant.parse("2026-10-05T12:00:00Z"));
    assertThat(article.getCopyright()).isEqualTo("Galewire");
    assertThat(article.getEditorialNote()).isEqualTo("Recasts the lead");
    assertThat(article.getSubjects())
        .containsExactly(new Subject("medtop", "20000152", "weather warning"));
    assertThat(article.getPlaces()).containsExactly(new Place("NO", "Norway"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<headline xml:lang='de'>Sturm</headline><headline xml:lang='en-US'>Gale</headline> | Gale",
        "<headline xml:lang='de'>Sturm</headline><headline>Gale</headline> | Gale",
        "<headline xml:lang='en'>Gale</headline><headline xml:lang='en'>Storm</headline> | Gale",
        "<headline role='hld:short'>Gale</headline><headline role='hld:main'>Gale shuts port</headline> | Gale shuts port",
        "<headline role='hld:short'>Gale</headline><headline>Gale shuts port</headline> | Gale shuts port",
        "<headline xml:lang='de' role='hld:main'>Sturm</headline><headline role='hld:short'>Gale</headline> | Gale",
        "<headline xml:lang='de'>Sturm</headline><headline xml:lang='fr'>Tempête</headline> | Sturm",
        "<headline role='hld:short'>Gale</headline> | Gale",
      })
  void shouldTakeTheMainHeadlineInTheLanguageOfTheText(String headlines, String wanted) {
    String item =
        ITEM.replaceAll("(?s)<headline role.*</headline>", "")
            .replace("<slugline>", headlines + "<slugline>");

    assertThat(Wire.story(decode(item.formatted("1", "usable")).get(0)).article().getHeadline())
        .isEqualTo(wanted);
  }

  @Test
  void shouldTakeWhatDescribesTheTextInItsLanguage() {
    String item =
        ITEM.replace("<language tag=\"en-GB\"/>", "")
            .replace("<headline>", "<headline xml:lang='nb'>Storm</headline><headline>")
            .replace("<by>", "<by xml:lang='nb'>Av Ada Moor</by><by>")
            .replace(
                "<creditline>",
                "<description role='drol:summary'>A gale.</description>"
                    + "<description role='drol:summary' xml:lang='nb'>En storm.</description>"
                    + "<creditline>")
            .replace("<inlineXML ", "<inlineXML xml:lang='nb' ");

    Article article = Wire.story(decode(item.formatted("1", "usable")).get(0)).article();

    assertThat(article.getLanguage()).isEqualTo("nb");
    assertThat(article.getHeadline()).isEqualTo("Storm");
    assertThat(article.getByline()).isEqualTo("Av Ada Moor");
    assertThat(article.getSummary()).isEqualTo("En storm.");
    assertThat(article.getSlugline()).isEqualTo("GALE-DUNMOOR/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "encoding='encd:base64'",
        "encodinguri='http://cv.iptc.org/newscodes/encoding/base64'"
      })
  void shouldDecodeATextInBase64(String encoding) {
    WireItem.Story story =
        Wire.story(
            decode(inline("contenttype='text/plain' " + encoding, "SMO4eSBi\nw7hsZ2U=")).get(0));

    assertThat(story.article().getBody()).isEqualTo("Høy bølge");
    assertThat(story.warnings()).isEmpty();
  }

  @Test
  void shouldReadThePageThatIsInBase64() {
    String page =
        inline("contenttype='text/html' encoding='encd:base64'", "PHA+T25lPC9wPjxwPlR3bzwvcD4=");

    assertThat(Wire.story(decode(page).get(0)).article().getBody()).isEqualTo("One\n\nTwo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contenttype='image/png' | iVBORw0KGgo= | inlineData: base64 of 'image/png' (allowed: of a text); left out",
        "contenttype='text/plain' | Høy bølge | inlineData: not the base64 of a text in UTF-8; left out",
        "contenttype='text/plain' | +PH5+g== | inlineData: not the base64 of a text in UTF-8; left out",
      })
  void shouldLeaveOutDataThatAreNoText(String type, String data, String warning) {
    WireItem.Story story =
        Wire.story(decode(inline(type + " encoding='encd:base64'", data)).get(0));

    assertThat(story.article().getBody()).isEmpty();
    assertThat(story.warnings()).containsExactly(warning);
  }

  @Test
  void shouldJoinTheBodyOfNitfWhereItComesInPieces() {
    String item =
        ITEM.formatted("1", "usable")
            .replaceAll(
                "(?s)<html.*</html>",
                "<nitf><body><body.content><p>One</p></body.content>"
                    + "<body.content><p>Two</p></body.content></body></nitf>");

    assertThat(Wire.story(decode(item).get(0)).article().getBody()).isEqualTo("One\n\nTwo");
  }

  @Test
  void shouldReadEachItemOfAMessage() {
    List<WireItem> items =
        decode(
            "<newsMessage><itemSet>"
                + ITEM.formatted("1", "usable")
                + "<packageItem guid='p'/>"
                + ITEM.formatted("2", "canceled")
                + "</itemSet></newsMessage>");

    assertThat(items)
        .extracting(item -> Wire.story(item).article().getGuid())
        .containsExactly("urn:gale:1", "urn:gale:2");
    assertThat(Wire.story(items.get(1)).article().getStatus()).isEqualTo(Status.CANCELED);
  }

  @Test
  void shouldKeepTheSiblingsOfABrokenItem() {
    List<WireItem> items =
        decode(
            "<newsMessage><itemSet>"
                + ITEM.formatted("1", "usable")
                + "<newsItem guid='broken'><contentMeta></newsItem>"
                + ITEM.formatted("2", "usable")
                + "</itemSet></newsMessage>");

    assertThat(Wire.rejected(items.get(0)).message()).contains("line ", "column ");
    assertThat(items.subList(1, items.size()))
        .extracting(item -> Wire.story(item).article().getGuid())
        .containsExactly("urn:gale:1", "urn:gale:2");
  }

  @Test
  void shouldRefuseWhatHoldsNoNews() {
    assertThat(Wire.rejected(decode("<conceptItem guid='c'/>").get(0)).message())
        .isEqualTo("conceptItem: there is no newsItem in it");
  }

  @Test
  void shouldExpandNothingThatIsLong() {
    String bomb =
        "<!DOCTYPE newsItem [<!ENTITY a '%s'>]>\n".formatted("A".repeat(1_000))
            + "<newsItem guid='b'><contentMeta><headline>"
            + "&a;".repeat(100)
            + "</headline></contentMeta></newsItem>";

    assertThat(Wire.rejected(decode(bomb).get(0)).message()).contains("entities expand");
  }

  private static String inline(String attributes, String data) {
    return ITEM.formatted("1", "usable")
        .replaceAll(
            "(?s)<inlineXML.*</inlineXML>",
            "<inlineData %s>%s</inlineData>".formatted(attributes, data));
  }

  private static List<WireItem> decode(String text) {
    return Wire.decode(
        new NewsMlG2Format(), text.getBytes(StandardCharsets.UTF_8), WireDefaults.of("wire"));
  }

  @Test
  void shouldTakeTheNamesOfConceptsFromAssertions() {
    String item =
        ITEM.formatted("1", "usable")
            .replace(
                "<itemMeta>",
                "<assert qcode='mt:20000152'><name>weather warning</name></assert>"
                    + "<assert qcode='geo:7'><type qcode='cpnat:geoArea'/><name>Dunmoor</name></assert>"
                    + "<itemMeta>")
            .replace(
                "<subject qcode=\"mt:20000152\"><name>weather warning</name></subject>",
                "<subject qcode='mt:20000152'/><subject qcode='geo:7'/>");

    Article article = Wire.story(decode(item).get(0)).article();

    assertThat(article.getSubjects())
        .containsExactly(new Subject("medtop", "20000152", "weather warning"));
    assertThat(article.getPlaces()).extracting(Place::getName).containsExactly("Dunmoor", "Norway");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<soap:Envelope xmlns:soap='urn:soap'><soap:Header/><soap:Body>%s</soap:Body></soap:Envelope>",
        "<newsItems>%s</newsItems>",
        "<?xml version='1.0'?><!-- <nitf> --><stories><story>%s</story></stories>",
        "<undeclared:documents>%s</undeclared:documents>"
      })
  void shouldLookIntoWhatWrapsItems(String wrapper) {
    String document =
        wrapper.formatted(ITEM.formatted("1", "usable") + ITEM.formatted("2", "usable"));
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

    assertThat(WireFormats.standard().detect(bytes).name()).isEqualTo("newsml-g2");
    assertThat(decode(document))
        .extracting(item -> Wire.story(item).article().getGuid())
        .containsExactly("urn:gale:1", "urn:gale:2");
  }

  @Test
  void shouldReadWhatNitfSaysAboveItsText() {
    String nitf =
        "<nitf xmlns=\"urn:nitf\"><body><body.head><note><body.content><p>For desks</p>"
            + "</body.content></note><byline>By <person>Ada Moor</person><byttl>Goat Writer</byttl>"
            + "</byline><dateline><location>OSLO</location></dateline></body.head>"
            + "<body.content><p>Nine goats.</p><note><body.content><p>Not this</p></body.content>"
            + "</note><p>All calm.</p></body.content></body></nitf>";
    String item =
        ITEM.formatted("1", "usable")
            .replace("<by>By Ada Moor</by>", "")
            .replaceFirst("(?s)<html .*</html>", nitf);

    Article article = Wire.story(decode(item).get(0)).article();

    assertThat(article.getBody()).isEqualTo("Nine goats.\n\nAll calm.");
    assertThat(article.getByline()).isEqualTo("By Ada Moor, Goat Writer");
    assertThat(article.getDateline()).isEqualTo("OSLO");
  }

  @Test
  void shouldTakeTheTitleOfAnItemWithoutAHeadline() {
    String item =
        ITEM.formatted("1", "usable")
            .replaceAll("<headline.*</headline>", "")
            .replace("<edNote>", "<title>Gale at Dunmoor</title><edNote>");

    assertThat(Wire.story(decode(item).get(0)).article().getHeadline())
        .isEqualTo("Gale at Dunmoor");
  }
}
