package dateline.ingest.wire.ninjs;

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
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsFormatTest {
  private static final String FIRST =
      """
      {"uri": "urn:wire:1", "type": "text", "version": "3", "versioncreated": "2031-05-02T10:00:00+02:00",
       "firstcreated": "2031-05-02T07:00:00Z", "embargoed": "2031-05-03T00:00:00Z",
       "pubstatus": "withheld", "urgency": 2, "language": "en-GB", "slugline": "ELY-FERRY",
       "headline": "Ferry &amp; <b>crew</b> back", "headline_short": "Ferry", "byline": "By Ann Holt",
       "description_text": "A ferry came back.", "copyrightholder": "Wire", "ednote": "ELY OUT",
       "infosource": [{"name": "Wire"}, {"name": "Fen News"}], "located": "Ely",
       "body_text": "flat", "body_html": "<p>ELY, England (Wire) - It came.</p><p>It sank.</p>",
       "subject": [{"code": "20000001", "scheme": "http://cv.iptc.org/newscodes/mediatopic/", "name": "x"},
                   {"code": "04000000", "name": "y"}, {"name": "ferries"}, {}],
       "person": [{"name": "Ann Holt"}],
       "place": [{"name": "Ely", "code": "2649667", "scheme": "geonames"}, {"name": "Fens"}],
       "associations": {"a": {"uri": "urn:p", "type": "picture", "description_caption": "The ferry"}}}
      """;

  private static final String THIRD =
      """
      {"uri": "urn:wire:3", "standard": {"name": "ninjs", "version": "3.0"}, "pubStatus": "usable",
       "versionCreated": "2031-05-02T10:00:00Z", "by": "Ann Holt", "copyrightNotice": "(c) Wire",
       "headlines": [{"role": "sub", "value": "No"}, {"role": "main", "value": "Ferry back"}],
       "descriptions": [{"role": "caption", "value": "A deck"}, {"role": "lead", "value": "It came."}],
       "bodies": [{"role": "text", "value": "flat"},
                  {"role": "main", "contentType": "text/html", "value": "<p>One</p><p>Two</p>"}],
       "subjects": [{"uri": "http://cv.iptc.org/newscodes/mediatopic/20000001", "name": "x"},
                    {"uri": "http://wire.example/topics/9", "literal": "9"}],
       "places": [{"uri": "http://wire.example/places/GB", "name": "Britain"}], "edNote": 7,
       "associations": [{"name": "a", "uri": "urn:p", "type": "picture",
                         "descriptions": [{"role": "main", "value": "The quay"}]}]}
      """;

  @Test
  void shouldReadEveryFieldOfTheFirstVersions() {
    Article article = story(FIRST).article();

    assertThat(article.getId()).isEqualTo("wire:urn:wire:1");
    assertThat(article.getVersion()).isEqualTo("3");
    assertThat(article.getStatus()).isEqualTo(Status.WITHHELD);
    assertThat(article.getUrgency()).isEqualTo(2);
    assertThat(article.getLanguage()).isEqualTo("en-GB");
    assertThat(article.getSlugline()).isEqualTo("ELY-FERRY");
    assertThat(article.getHeadline()).isEqualTo("Ferry & crew back");
    assertThat(article.getSummary()).isEqualTo("A ferry came back.");
    assertThat(article.getByline()).isEqualTo("By Ann Holt");
    assertThat(article.getDateline()).isEqualTo("ELY, England");
    assertThat(article.getBody()).isEqualTo("ELY, England (Wire) - It came.\n\nIt sank.");
    assertThat(article.getFirstCreated()).isEqualTo(Instant.parse("2031-05-02T07:00:00Z"));
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2031-05-02T08:00:00Z"));
    assertThat(article.getEmbargoedUntil()).isEqualTo(Instant.parse("2031-05-03T00:00:00Z"));
    assertThat(article.getSubjects())
        .containsExactly(
            new Subject("medtop", "20000001", "x"),
            new Subject("subj", "04000000", "y"),
            new Subject("", "", "ferries"),
            new Subject("person", "", "Ann Holt"));
    assertThat(article.getPlaces())
        .containsExactly(new Place("2649667", "Ely"), new Place(null, "Fens"));
    assertThat(article.getCaptions()).containsExactly("The ferry");
    assertThat(article.getCredit()).isEqualTo("Wire, Fen News");
    assertThat(article.getCopyright()).isEqualTo("Wire");
    assertThat(article.getEditorialNote()).isEqualTo("ELY OUT");
  }

  @Test
  void shouldReadWhatTheThirdVersionNamesAnew() {
    WireItem.Story story = story(THIRD);
    Article article = story.article();

    assertThat(article.getHeadline()).isEqualTo("Ferry back");
    assertThat(article.getSummary()).isEqualTo("It came.");
    assertThat(article.getBody()).isEqualTo("One\n\nTwo");
    assertThat(article.getByline()).isEqualTo("Ann Holt");
    assertThat(article.getCaptions()).containsExactly("A deck", "The quay");
    assertThat(article.getCopyright()).isEqualTo("(c) Wire");
    assertThat(article.getSubjects())
        .containsExactly(
            new Subject("medtop", "20000001", "x"),
            new Subject("http://wire.example/topics", "9", null));
    assertThat(article.getPlaces()).containsExactly(new Place("GB", "Britain"));
    assertThat(article.getEditorialNote()).isEqualTo("7");
    assertThat(story.warnings()).isEmpty();
  }

  @Test
  void shouldGoOnBehindItemsThatAreNoStories() {
    List<WireItem> items =
        decode(
            "[{\"uri\":\"1\",\"headline\":\"One\"}, {}, {\"uri\":\"3\"}, 4,"
                + " {\"uri\":\"5\",\"type\":\"event\"}, {\"uri\":\"6\",\"headline\":},"
                + " {\"uri\":\"7\",\"headline\":\"Seven\"}]");

    assertThat(items)
        .extracting(
            item ->
                item instanceof WireItem.Rejected rejected
                    ? rejected.reason() + " " + rejected.message()
                    : Wire.story(item).article().getGuid())
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("1"),
            two -> assertThat(two).isEqualTo("INCOMPLETE line 1: uri: missing"),
            three ->
                assertThat(three)
                    .isEqualTo("INCOMPLETE line 1: there is neither a headline nor a text"),
            four ->
                assertThat(four)
                    .isEqualTo("MALFORMED line 1: a number where a ninjs object is wanted"),
            five -> assertThat(five).startsWith("INCOMPLETE line 1: type: 'event' (allowed: "),
            six -> assertThat(six).startsWith("MALFORMED line 1, column 102: Unexpected character"),
            seven -> assertThat(seven).isEqualTo("7"));
  }

  @Test
  void shouldTakeItemsOutOfWhatAServerWrapsThemIn() {
    List<WireItem> items =
        decode(
            "{\"_items\":[{\"uri\":\"1\",\"headline\":\"One\"},{\"uri\":\"2\",\"headline\":\"Two\"}]}");

    assertThat(items).hasSize(2);
    assertThat(StandardCharsets.UTF_8.decode(items.get(1).original()).toString())
        .isEqualTo("{\"uri\":\"2\",\"headline\":\"Two\"}");
  }

  @Test
  @Timeout(20)
  void shouldTakeTimeInProportionToTheNumberOfConcepts() {
    String numbers =
        IntStream.range(0, 100_000).mapToObj(i -> "\"%d\"".formatted(i)).collect(joining(","));

    Article article =
        story(
                "{\"uri\":\"1\",\"headline\":\"One\",\"keywords\":[%1$s],\"place\":[%1$s],\"authors\":[%1$s]}"
                    .formatted(numbers))
            .article();

    assertThat(article.getKeywords()).hasSize(100_000).endsWith("99999");
    assertThat(article.getPlaces()).hasSize(100_000).endsWith(new Place(null, "99999"));
    assertThat(article.getByline()).startsWith("0, 1, 2,");
  }

  @Test
  void shouldLetAKillThroughThatSaysNothingElse() {
    Article article = story("{\"uri\":\"1\",\"pubstatus\":\"canceled\"}").article();

    assertThat(article.getStatus()).isEqualTo(Status.CANCELED);
    assertThat(article.getBody()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"urgency\":12 | urgency: '12' (allowed: 1 to 9); left out",
        "\"pubstatus\":\"foo\" | pubstatus: 'foo' (allowed: usable, withheld, canceled); read as usable",
        "\"versioncreated\":\"May\" | versioncreated: 'May' is not an ISO 8601 date or instant",
        "\"ednote\":{\"a\":1} | ednote: an object (allowed: a string); left out",
        "\"type\":\"picture\" | type: 'picture', not a text",
      })
  void shouldWarnOfWhatItCannotUse(String member, String warning) {
    assertThat(story("{\"uri\":\"1\",\"headline\":\"One\"," + member + "}").warnings())
        .containsExactly(warning);
  }

  @Test
  void shouldUseATitleWhereThereIsNoHeadline() {
    WireItem.Story story = story("{\"uri\":\"1\",\"title\":\"One\"}");

    assertThat(story.article().getHeadline()).isEqualTo("One");
    assertThat(story.warnings()).containsExactly("headline: there is none, the title is used");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FIRST,
        THIRD,
        "[{\"type\":\"text\",\"uri\":\"x",
        "\uFEFF{\"headline\":\"x\",\"uri\":\"1\",\"pubstatus\":\"usable\"}",
      })
  void shouldClaimWhatIsNinjs(String head) {
    assertThat(new NinjsFormat().claims(head.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"1\",\"title\":\"One\",\"text\":\"Two\"}",
        "{\"data\":{\"item\":{\"uri\":\"x\"}}}",
        "{\"uri\":\"1\",\"headLine\":\"One\"}",
        "Good morning",
        "",
      })
  void shouldLeaveOtherInputAlone(String head) {
    assertThat(new NinjsFormat().claims(head.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  private static WireItem.Story story(String json) {
    return Wire.story(decode(json).get(0));
  }

  private static List<WireItem> decode(String json) {
    return Wire.decode(
        new NinjsFormat(), json.getBytes(StandardCharsets.UTF_8), WireDefaults.of("wire"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"by", "byline", "name"})
  void shouldReadTheAuthorsOfAList(String key) {
    String item =
        "{\"uri\": \"urn:wire:4\", \"headline\": \"Ferry back\", \"bylines\": [{\"%s\": \"Ann Holt\"}]}";

    assertThat(story(item.formatted(key)).article().getByline()).isEqualTo("Ann Holt");
  }
}
