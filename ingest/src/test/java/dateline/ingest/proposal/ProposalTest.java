package dateline.ingest.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dateline.ingest.Source;
import dateline.ingest.SourceFiles;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Status;
import dateline.model.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalTest {
  private static final String TEXT =
      "AMERSFOORT - De brug over de Eem is dinsdag weer open gegaan, meldt de gemeente.";
  private static final WireFormats FORMATS = WireFormats.standard();

  @TempDir Path folder;

  @Test
  void shouldNameTheFormatWhereOneReadsTheSample() {
    assertThat(proposed("<nitf><body><body.head/></body></nitf>")).contains("\nformat: nitf\n");
    assertThat(proposed("{\"title\": \"A\", \"text\": \"b\"}\n"))
        .contains("\nformat: json-lines\n");
    assertThat(proposed("A headline\n\nSUVA (Wire) - A text.\n")).contains("\nformat: text\n");
  }

  @Test
  void shouldAskForTheZoneAndLanguageOnlyWhereTheStoriesLackThem() {
    String nitf =
        """
        <nitf><head><docdata><doc-id id-string="a1"/><date.issue norm="%s"/></docdata></head>
        <body><body.head><hedline><hl1>A headline</hl1></hedline></body.head>
        <body.content><p>A text.</p></body.content></body></nitf>
        """;

    assertThat(proposed(nitf.formatted("20261125T101500"))).contains("# zone: ", "# language: ");
    assertThat(proposed(nitf.formatted("20261125T101500Z"))).doesNotContain("# zone: ");
    assertThat(
            proposed(
                "{\"uri\": \"a\", \"headline\": \"B\", \"body_text\": \"c\", \"language\": \"nl\"}"))
        .contains("format: ninjs")
        .doesNotContain("# language: ");
  }

  @Test
  void shouldProposeATableForStatesAndUrgenciesOfAnAgencysOwn() throws IOException {
    String json =
        """
        {"news": [
          {"storyId": "a-1", "kop": "Brug weer open", "tekst": "%1$s", "state": "Published", "prio": "Flash"},
          {"storyId": "a-2", "kop": "Tweede bericht", "tekst": "%1$s", "state": "retracted", "prio": "routine"},
          {"storyId": "a-3", "kop": "Derde bericht", "tekst": "%1$s", "state": "parked", "prio": "4"}]}
        """
            .formatted(TEXT);

    assertThat(proposed(json))
        .contains("status: {path: state, table: {\"Published\": usable, \"retracted\": canceled}}")
        .contains(
            "# status: state has 'parked', which is left out (allowed, by a table: usable, withheld,"
                + " canceled)")
        .contains("urgency: {path: prio, table: {\"4\": 4, \"Flash\": 1, \"routine\": 5}}");
    assertThat(articles(json))
        .extracting(Article::getStatus, Article::getUrgency)
        .containsExactly(
            tuple(Status.USABLE, 1), tuple(Status.CANCELED, 5), tuple(Status.USABLE, 4));
  }

  @Test
  void shouldMapJsonThatNoFormatClaims() throws IOException {
    String json =
        """
        {"news": [
          {"storyId": "a-1", "kop": "Brug weer open", "inhoud": {"html": "<p>%1$s</p>"}, "prio": 4,
           "pubDate": "25.11.2026 10:15 ", "tags": ["verkeer"], "category": [{"code": "BIN", "label": "Binnenland"}],
           "images": [{"title": "De brug", "url": "https://x.example/a.jpg"}, {"title": "De Eem", "url": "https://x.example/b.jpg"}]},
          {"storyId": "a-2", "kop": "Tweede bericht", "inhoud": {"html": "<p>%1$s</p>"}, "prio": 5, "images": []}]}
        """
            .formatted(TEXT);

    List<Article> articles = articles(json);

    assertThat(articles).extracting(Article::getGuid).containsExactly("a-1", "a-2");
    Article first = articles.get(0);
    assertThat(first.getHeadline()).isEqualTo("Brug weer open");
    assertThat(first.getBody()).isEqualTo(TEXT);
    assertThat(first.getUrgency()).isEqualTo(4);
    assertThat(first.getKeywords()).containsExactly("verkeer");
    assertThat(first.getSubjects()).containsExactly(new Subject("", "BIN", "Binnenland"));
  }

  @Test
  void shouldTakeAListOfObjectsApartWhereTheTextIsCalledText() throws IOException {
    String json =
        """
        {"data": {"stories": [
          {"id": "a-1", "title": "Brug weer open", "text": "%1$s"},
          {"id": "a-2", "text": "%1$s", "lang": "nl"}]}}
        """
            .formatted(TEXT);

    assertThat(proposed(json))
        .contains("\n  items: \"data.stories[*]\"\n", "\n  body: text  # ", "\n  guid: id  # ");
    assertThat(articles(json)).extracting(Article::getBody).containsExactly(TEXT, TEXT);
  }

  @Test
  void shouldTakeAListOfObjectsApartOfWhichOnlyTheIdIsKnown() {
    assertThat(proposed("{\"data\": {\"stories\": [{\"id\": \"a\"}, {\"id\": \"b\", \"x\": 1}]}}"))
        .contains("\n  items: \"data.stories[*]\"\n", "\n  guid: id  # ");
  }

  @Test
  void shouldTellWhichSamplesAreOfNoUse() {
    Proposal proposal = new Proposal(FORMATS, "x");

    assertThat(proposal.fault(bytes("")))
        .hasValueSatisfying(why -> assertThat(why).startsWith("EMPTY: "));
    assertThat(proposal.fault(new byte[] {0, 1, 2, 0x7f, 'E', 'L', 'F', 0, (byte) 0xff}))
        .hasValueSatisfying(why -> assertThat(why).startsWith("ENCODING: "));
    assertThat(proposal.fault(bytes("{\"news\": [{\"kop\": \"a")))
        .hasValueSatisfying(why -> assertThat(why).startsWith("MALFORMED: "));
    assertThat(proposal.fault(bytes("<feed-x><bericht><titel>Brug")))
        .hasValueSatisfying(why -> assertThat(why).startsWith("MALFORMED: "));
    assertThat(proposal.fault(bytes("{\"news\": [{\"kop\": \"a\"}]}"))).isEmpty();
    assertThat(proposal.fault(bytes("<nitf><body><body.head/></body></nitf>"))).isEmpty();
    assertThat(proposal.fault(bytes("A headline\n\nSUVA (Wire) - A text.\n"))).isEmpty();
  }

  @Test
  void shouldMapXmlThatNoFormatClaims() throws IOException {
    String xml =
        """
        <feed-x><bericht id="n1"><titel>Brug weer open</titel><auteur>J. Jansen</auteur>
        <datum>2026-11-25T10:15:00Z</datum><taal>nl</taal><language>nl</language>
        <body><p>%s</p><p>Einde.</p></body></bericht></feed-x>
        """
            .formatted(TEXT);

    Article article = articles(xml).get(0);

    assertThat(article.getHeadline()).isEqualTo("Brug weer open");
    assertThat(article.getBody()).isEqualTo(TEXT + "\n\nEinde.");
    assertThat(article.getByline()).isEqualTo("J. Jansen");
    assertThat(article.getLanguage()).isEqualTo("nl");
    assertThat(article.getGuid()).isEqualTo("n1");
    assertThat(article.getVersionCreated()).isEqualTo("2026-11-25T10:15:00Z");
  }

  @Test
  void shouldMapTextThatOpensWithNamedLines() throws IOException {
    Article article =
        articles("TITLE: Bridge open\nSLUG: bridge\nAUTHOR: Ada Example\n\n" + TEXT + "\n").get(0);

    assertThat(article.getHeadline()).isEqualTo("Bridge open");
    assertThat(article.getSlugline()).isEqualTo("bridge");
    assertThat(article.getByline()).isEqualTo("Ada Example");
    assertThat(article.getBody()).isEqualTo(TEXT);
  }

  @Test
  void shouldSayWhatIsNotCertain() {
    String yaml =
        proposed(
            "{\"kop\": \"Brug weer open\", \"blob\": \""
                + TEXT.repeat(4)
                + "\", \"when\": \"05.10.2026\"}");

    assertThat(yaml)
        .contains("body: blob  # not certain: 'AMERSFOORT - ")
        .contains("# guid: nothing looks like one");
  }

  @Test
  void shouldRefuseSamplesOfDifferentFormats() {
    assertThatThrownBy(
            () -> new Proposal(FORMATS, "x").of(List.of(bytes("<nitf/>"), bytes("A text."))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the samples are in different formats: nitf, text"
                + " (wanted: samples of one source's format)");
  }

  @Test
  void shouldReadHeadersInTheLettersOfOtherLanguages() throws IOException {
    Article article =
        articles(
                "Titre : Grève des trains\nAuteur : Hélène Garrigou\nPriorité : 3\nNuméro : F-17\n\n"
                    + TEXT
                    + "\n")
            .get(0);

    assertThat(article.getHeadline()).isEqualTo("Grève des trains");
    assertThat(article.getByline()).isEqualTo("Hélène Garrigou");
    assertThat(article.getUrgency()).isEqualTo(3);
    assertThat(article.getGuid()).isEqualTo("F-17");
    assertThat(article.getBody()).isEqualTo(TEXT);
  }

  @Test
  void shouldReadParagraphsTimesThatAreCountedAndAllAuthors() throws IOException {
    String json =
        """
        {"status": "ok", "result": {"groups": [{"entries": [
          {"uid": "k-1", "published_at": 1772611200, "created_at": 1772611100000,
           "content": {"headline": "Ferry sails", "paragraphs": ["%1$s", "All was well."]},
           "authors": [{"name": "Ada Example"}, {"name": "Bo Sample"}]},
          {"uid": "k-2", "published_at": 1772614800, "created_at": 1772611100000,
           "content": {"headline": "Rate rises", "paragraphs": ["%1$s"]}, "authors": []}]}]}}
        """
            .formatted(TEXT);

    List<Article> articles = articles(json);

    assertThat(proposed(json)).doesNotContain("status");
    assertThat(articles).extracting(Article::getGuid).containsExactly("k-1", "k-2");
    Article first = articles.get(0);
    assertThat(first.getBody()).isEqualTo(TEXT + "\n\nAll was well.");
    assertThat(first.getByline()).isEqualTo("Ada Example, Bo Sample");
    assertThat(first.getVersionCreated()).isEqualTo(Instant.parse("2026-03-04T08:00:00Z"));
    assertThat(first.getFirstCreated()).isEqualTo(Instant.parse("2026-03-04T07:58:20Z"));
  }

  @Test
  void shouldSayThatATableIsOneStory() {
    assertThat(
            proposed(
                "id;title;text\n1;Flood falls;\"The river; it fell.\nA lot.\"\n2;Rain;Some.\n"))
        .contains("# A table, such as CSV, is read as one story");
    assertThat(proposed("Flood falls, at last, again\n\nDRESDEN, BONN, KIEL - The rivers fell.\n"))
        .doesNotContain("table");
  }

  private List<Article> articles(String sample) throws IOException {
    Path file = Files.writeString(folder.resolve("x.yml"), proposed(sample));
    Source source = SourceFiles.read(file, folder, FORMATS);
    return Wire.decode(Objects.requireNonNull(source.format()), bytes(sample), source.defaults())
        .stream()
        .map(item -> ((WireItem.Story) item).article())
        .toList();
  }

  private static String proposed(String sample) {
    return new Proposal(FORMATS, "x").of(List.of(bytes(sample)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
