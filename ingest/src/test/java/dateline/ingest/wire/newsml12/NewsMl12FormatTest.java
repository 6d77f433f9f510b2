package dateline.ingest.wire.newsml12;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Place;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsMl12FormatTest {
  private static final String STORY =
      """
      <NewsML Version="1.2"><NewsItem xml:lang="fr">
        <Identification><NewsIdentifier>
          <ProviderId>meridienne.example</ProviderId><DateId>20261005</DateId>
          <NewsItemId>N7</NewsItemId><RevisionId>2</RevisionId>
          <PublicIdentifier>%s</PublicIdentifier></NewsIdentifier>
          <NameLabel>festival</NameLabel></Identification>
        <NewsManagement><FirstCreated>20261005T100000+0200</FirstCreated>
          <ThisRevisionCreated>20261005T0930Z</ThisRevisionCreated>
          <Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>
        <NewsComponent>
          <NewsLines><HeadLine>%s</HeadLine><CopyrightLine>Méridienne</CopyrightLine></NewsLines>
          <DescriptiveMetadata><Language FormalName="fr"/>
            <SubjectCode><Subject FormalName="01000000"/></SubjectCode>
            <Location><Property FormalName="Country" Value="FRA"/>
              <Property FormalName="City" Value="Nantes"/></Location></DescriptiveMetadata>
          <NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/>
            <DataContent><p>La scène</p></DataContent></ContentItem></NewsComponent>
          <NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/>
            <DataContent><nitf><body><body.content><p>Le festival ouvre.</p><p>Demain.</p>
            </body.content></body></nitf></DataContent></ContentItem></NewsComponent>
        </NewsComponent></NewsItem></NewsML>
      """;

  @Test
  void shouldReadAStory() {
    Article article = article("urn:newsml:meridienne.example:20261005:N7:2", "Le festival");

    assertThat(article.getGuid()).isEqualTo("urn:newsml:meridienne.example:20261005:N7");
    assertThat(article.getVersion()).isEqualTo("2");
    assertThat(article.getHeadline()).isEqualTo("Le festival");
    assertThat(article.getBody()).isEqualTo("Le festival ouvre.\n\nDemain.");
    assertThat(article.getCaptions()).containsExactly("La scène");
    assertThat(article.getSlugline()).isEqualTo("festival");
    assertThat(article.getFirstCreated()).isEqualTo(Instant.parse("2026-10-05T08:00:00Z"));
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-05T09:30:00Z"));
    assertThat(article.getPlaces())
        .containsExactly(new Place("FRA", null), new Place(null, "Nantes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2N", "2U", "2A"})
  void shouldKnowAStoryByTheSameKeyInAllItsRevisions(String revision) {
    Article article =
        article("urn:newsml:meridienne.example:20261005:N7:" + revision, "Le festival");

    assertThat(article.getGuid()).isEqualTo("urn:newsml:meridienne.example:20261005:N7");
    assertThat(article.getVersion()).isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"urn:x:N7:2X", "urn:x:N7:12", "urn:x:N7"})
  void shouldLeaveAnIdentifierAloneThatDoesNotEndInTheRevision(String identifier) {
    assertThat(article(identifier, "Le festival").getGuid()).isEqualTo(identifier);
  }

  @Test
  void shouldMakeAKeyOfItsPartsWhereAllItemsHaveTheSameIdentifier() {
    assertThat(article("urn:newsml:www.meridienne.example", "Le festival").getGuid())
        .isEqualTo("urn:newsml:meridienne.example:20261005:N7");
  }

  @Test
  void shouldTakeTheFirstLineOfAnAlertForItsHeadline() {
    WireItem.Story story = Wire.story(decode("urn:x:N7", "").get(0));

    assertThat(story.article().getHeadline()).isEqualTo("Le festival ouvre.");
    assertThat(story.warnings()).contains("HeadLine: empty, the first line of the text is used");
  }

  private static Article article(String identifier, String headline) {
    return Wire.story(decode(identifier, headline).get(0)).article();
  }

  private static List<WireItem> decode(String identifier, String headline) {
    return Wire.decode(
        new NewsMl12Format(),
        STORY.formatted(identifier, headline).getBytes(StandardCharsets.UTF_8),
        WireDefaults.of("wire"));
  }

  @Test
  void shouldReadWhatNitfSaysAboveItsText() {
    String item =
        STORY
            .formatted("urn:x:N7:2", "Le festival")
            .replace(
                "<nitf><body>",
                "<nitf><body><body.head><note><body.content><p>Aux desks</p></body.content></note>"
                    + "<byline>Par Ada Moor</byline><dateline><location>NANTES</location></dateline>"
                    + "</body.head>");

    Article article = story(item).article();

    assertThat(article.getBody()).isEqualTo("Le festival ouvre.\n\nDemain.");
    assertThat(article.getByline()).isEqualTo("Par Ada Moor");
    assertThat(article.getDateline()).isEqualTo("NANTES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Base64", "base64"})
  void shouldReadATextInBase64(String notation) {
    String data =
        Base64.getEncoder().encodeToString("Deux.\n\nTrois.".getBytes(StandardCharsets.UTF_8));

    assertThat(story(encoded(notation, data)).article().getBody()).isEqualTo("Deux.\n\nTrois.");
  }

  @Test
  void shouldSayThatATextInBase64CannotBeRead() {
    WireItem.Story story = story(encoded("Base64", "not base64!"));

    assertThat(story.article().getBody()).isEmpty();
    assertThat(story.warnings())
        .contains("DataContent: not the base64 of a text in UTF-8; left out");
  }

  private static String encoded(String notation, String data) {
    return STORY
        .formatted("urn:x:N7:2", "Le festival")
        .replaceFirst(
            "(?s)<DataContent><nitf>.*?</DataContent>",
            "<Encoding Notation=\""
                + notation
                + "\"><DataContent>"
                + data
                + "</DataContent></Encoding>");
  }

  private static WireItem.Story story(String item) {
    return Wire.story(
        Wire.decode(
                new NewsMl12Format(),
                item.getBytes(StandardCharsets.UTF_8),
                WireDefaults.of("wire"))
            .get(0));
  }

  @Test
  void shouldReadTheSiblingsOfABrokenItem() {
    String whole = STORY.formatted("urn:newsml:meridienne.example:20261005:N7:2", "Le festival");
    String item = whole.substring(whole.indexOf("<NewsItem "), whole.indexOf("</NewsML>"));
    String broken = item.replace("</NewsIdentifier>", "").replace("</NewsItem>", "");

    String message = "<NewsML Version='1.2'>" + item + broken + item + "</NewsML>";

    List<WireItem> items =
        Wire.decode(
            new NewsMl12Format(),
            message.getBytes(StandardCharsets.UTF_8),
            WireDefaults.of("wire"));

    assertThat(items).hasSize(3);
    assertThat(items.get(0)).isInstanceOf(WireItem.Rejected.class);
    assertThat(Wire.story(items.get(1)).article().getHeadline()).isEqualTo("Le festival");
    assertThat(Wire.story(items.get(2)).article().getHeadline()).isEqualTo("Le festival");
  }

  @Test
  void shouldPreferTheLinesInTheLanguageOfTheText() {
    Article article =
        article(
            "urn:newsml:meridienne.example:20261005:N7:2",
            "</HeadLine><HeadLine xml:lang=\"en\">The festival</HeadLine>"
                + "<HeadLine xml:lang=\"fr-FR\">Le festival</HeadLine><ByLine>Par Luc Petit</ByLine>"
                + "<ByLine>Par Ada Roche</ByLine><HeadLine>");

    assertThat(article.getHeadline()).isEqualTo("Le festival");
    assertThat(article.getByline()).isEqualTo("Par Luc Petit, Ada Roche");
  }

  @Test
  void shouldFindTheCityWithinThePropertyOfItsCountry() {
    String country = "<Property FormalName=\"Country\" Value=\"FRA\"";
    String story =
        STORY
            .formatted("urn:newsml:meridienne.example:20261005:N7", "Le festival")
            .replace(country + "/>", country + ">")
            .replace("Value=\"Nantes\"/>", "Value=\"Nantes\"/></Property>");

    assertThat(
            Wire.story(
                    Wire.decode(
                            new NewsMl12Format(),
                            story.getBytes(StandardCharsets.UTF_8),
                            WireDefaults.of("wire"))
                        .get(0))
                .article()
                .getPlaces())
        .containsExactly(new Place("FRA", null), new Place(null, "Nantes"));
  }
}
