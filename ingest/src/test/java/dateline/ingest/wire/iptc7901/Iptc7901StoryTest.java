package dateline.ingest.wire.iptc7901;

import static dateline.ingest.wire.iptc7901.Messages.WHOLE;
import static dateline.ingest.wire.iptc7901.Messages.article;
import static dateline.ingest.wire.iptc7901.Messages.framed;
import static dateline.ingest.wire.iptc7901.Messages.items;
import static dateline.ingest.wire.iptc7901.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Status;
import dateline.model.Subject;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Iptc7901StoryTest {
  @Test
  void shouldReadAWholeMessage() {
    WireItem.Story story = Wire.story(items(message(WHOLE)).get(0));

    Article article = story.article();
    assertThat(story.warnings()).isEmpty();
    assertThat(article.getId()).isEqualTo("brk:brk0042-20261004");
    assertThat(article.getUrgency()).isEqualTo(3);
    assertThat(article.getSlugline()).isEqualTo("Weather/Islands/");
    assertThat(article.getHeadline())
        .isEqualTo("Storm closes the ferries to the outer islands of the north, and the schools");
    assertThat(article.getByline()).isEqualTo("Mara Lindqvist");
    assertThat(article.getDateline()).isEqualTo("Tromvik");
    assertThat(article.getBody())
        .isEqualTo(
            "Tromvik (brk) - A storm closed all ferries to the outer islands on Sunday, the harbour"
                + " office said.\n\nNobody was hurt.");
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-04T15:30:00Z"));
    assertThat(article.getSubjects()).containsExactly(new Subject("iptc7901", "pl", null));
    assertThat(article.getEditorialNote()).isEqualTo("1st LEAD");
  }

  @Test
  void shouldTellTheHeadlineByTheMarginWhereNothingIsMarked() {
    Article article =
        article("~brk1 4 ec 9 x\n\nPrices\n^Prices rise\n\n   BERN (brk) - All of them.\n|§");

    assertThat(article.getHeadline()).isEqualTo("Prices rise");
    assertThat(article.getDateline()).isEqualTo("BERN");
    assertThat(article.getBody()).isEqualTo("BERN (brk) - All of them.");
  }

  @Test
  void shouldReadADatelineWithoutADash() {
    assertThat(article("~brk1 4 ec 9\n^Prices =\n\n   Bern (sda ats) Alle steigen.").getDateline())
        .isEqualTo("Bern");
  }

  @Test
  void shouldReadLatinLetters() {
    byte[] bytes =
        framed("~brk1 4 ec 9\n^Fähren öffnen =\n\n   Früher.")
            .getBytes(Charset.forName("windows-1252"));

    WireItem.Story story = Wire.story(items(bytes).get(0));

    assertThat(story.article().getHeadline()).isEqualTo("Fähren öffnen");
    assertThat(story.warnings()).contains("encoding: not UTF-8, read as windows-1252");
  }

  @Test
  void shouldNotGuessAZone() {
    byte[] bytes = message(WHOLE.replace("GMT ", ""));

    WireItem.Story story = Wire.story(items(bytes).get(0));

    assertThat(story.article().getVersionCreated()).isNull();
    assertThat(story.article().getGuid()).isEqualTo("brk0042-041530-Oct-26");
    assertThat(story.warnings())
        .containsExactly("date: '041530 Oct 26' has no zone, and the source does not say its own");
  }

  @Test
  void shouldTakeTheZoneOfTheSource() {
    WireDefaults bern = new WireDefaults("brk", "de", null, ZoneId.of("Europe/Zurich"));

    List<WireItem> items =
        Wire.decode(new Iptc7901Format(), message(WHOLE.replace("GMT ", "")), bern);

    assertThat(Wire.story(items.get(0)).article().getVersionCreated())
        .isEqualTo(Instant.parse("2026-10-04T13:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"321530 GMT Oct 26", "042530 GMT Oct 26"})
  void shouldKeepAStoryWithAnImpossibleTime(String line) {
    WireItem.Story story =
        Wire.story(items(message(WHOLE.replace("041530 GMT Oct 26", line))).get(0));

    assertThat(story.article().getVersionCreated()).isNull();
    assertThat(story.warnings()).containsExactly("date: '" + line + "' is no time of any day");
  }

  @Test
  void shouldCancelWhatIsKilled() {
    Article article = article("~brk1 1 pl 9\n\nHarbour KILL\n^\n|041530 GMT Oct 26\n§");

    assertThat(article.getStatus()).isEqualTo(Status.CANCELED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"|BRK 041530 GMT OCT 26", "BRK 041530 GMT OCT 26\n|", "|BRK-NO 041530 GMT OCT 26"})
  void shouldReadAClosingLineThatOpensWithTheAgency(String line) {
    Article article = article("~brk0042 3 pl 61\n^Storm =\n\n   All shut.\n   " + line);

    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-04T15:30:00Z"));
    assertThat(article.getGuid()).isEqualTo("brk0042-20261004");
    assertThat(article.getBody()).isEqualTo("All shut.");
  }

  @Test
  void shouldHoldBackWhatIsEmbargoed() {
    Article article =
        article("~brk1 4 ec 9\n^EMBARGOED UNTIL 2026-10-05T06:00Z\nPrices =\n\n   All rise.");

    assertThat(article.getEmbargoedUntil()).isEqualTo(Instant.parse("2026-10-05T06:00:00Z"));
    assertThat(article.getHeadline()).isEqualTo("Prices");
  }

  @Test
  void shouldWithholdWhatHasAnEmbargoThatNobodyUnderstands() {
    Article article = article("~brk1 4 ec 9\n^Sperrfrist: Montag früh\nPreise =\n\n   Alle.");

    assertThat(article.getStatus()).isEqualTo(Status.WITHHELD);
    assertThat(article.getEditorialNote()).isEqualTo("Embargoed until Montag früh");
  }

  @Test
  void shouldHaveTheOnlyLineOfAFlashAsItsHeadline() {
    WireItem item =
        Wire.decode(
                new Iptc7901Format(),
                message(
                    "~brk0042 1 pl 61 brk\n^FLASH =\nQuake hits the coast\n051000 GMT Oct 26\n"),
                WireDefaults.of("brk"))
            .get(0);

    assertThat(((WireItem.Story) item).article().getHeadline()).isEqualTo("Quake hits the coast");
  }

  @Test
  void shouldTellTheHeadlineFromTheBylineThatIsClosedWithIt() {
    String message =
        """
        ~brk0042 3 pl 61  brk 0042

        Weather/
        ^
        Storm closes ferries
        By Mara Lindqvist, brk =

           Tromvik (brk) - A storm closed all ferries.
        |041530 GMT Oct 26
        """;

    Article article = article(message);

    assertThat(article.getHeadline()).isEqualTo("Storm closes ferries");
    assertThat(article.getByline()).isEqualTo("Mara Lindqvist");
    assertThat(article.getEditorialNote()).isNull();
  }
}
