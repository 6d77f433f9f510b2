package dateline.ingest.wire.newsml;

import static dateline.ingest.wire.newsml.NewsItems.ITEM;
import static dateline.ingest.wire.newsml.NewsItems.decode;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.Wire;
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

/** What an item says of itself, and which of the items of a file are news. */
class NewsMlG2FormatTest {
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

  @ParameterizedTest
  @ValueSource(strings = {"cpnat:geoArea", "cptype:city", "dnltype:geosubject", "cptType:5"})
  void shouldKnowAPlaceByItsType(String type) {
    String item = ITEM.formatted("1", "usable").replace("cpt:country", type);

    assertThat(Wire.story(decode(item).get(0)).article().getPlaces())
        .containsExactly(new Place("NO", "Norway"));
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
  void shouldTakeTheTitleOfAnItemWithoutAHeadline() {
    String item =
        ITEM.formatted("1", "usable")
            .replaceAll("<headline.*</headline>", "")
            .replace("<edNote>", "<title>Gale at Dunmoor</title><edNote>");

    assertThat(Wire.story(decode(item).get(0)).article().getHeadline())
        .isEqualTo("Gale at Dunmoor");
  }

  @Test
  void shouldNameAllWhoWroteIt() {
    String item =
        NewsItems.ITEM
            .formatted("1", "usable")
            .replace("<by>", "<by xml:lang=\"fr\">Par Luc Petit</by><by>By John Fell</by><by>");

    assertThat(Wire.story(NewsItems.decode(item).get(0)).article().getByline())
        .isEqualTo("By John Fell, Ada Moor");
  }

  @Test
  void shouldReadTheBylineAboveTheTextWhereNothingElseNamesTheAuthor() {
    String item =
        NewsItems.ITEM
            .formatted("1", "usable")
            .replace("<by>By Ada Moor</by>", "")
            .replace("<p>A gale", "<p>Storm in the north</p><p>By Eve Hill</p><p>A gale");

    assertThat(Wire.story(NewsItems.decode(item).get(0)).article().getByline())
        .isEqualTo("Eve Hill");
  }
}
