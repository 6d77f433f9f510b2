package dateline.ingest.wire.anpa;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Reason;
import dateline.model.Status;
import dateline.model.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnpaFormatTest {
  private static final String WHOLE =
      """
      %%~W0815#_worl
      u i!@ BC-XX--Ferries,1stLd-Writ      10-04 0121
      ^|BC-XX--Ferries, 1st Ld-Writethru,121<
      |Storm closes ferries to the islands<
      |Eds: UPDATES with quotes. With photos and
      a map.<
      |AP Photo XQ101, XQ102<
      |By MARA LINDQVIST=
      |Associated Press=
         TROMVIK (AP) _ A storm closed all ferries on Sunday, said the
      harbour office _ for the third time.
         ``Nobody was hurt,'' it said.
      |___<
      |What is closed:<
      |The north line
         &AP-WF-10-04-26 1530GMT<

      $""";

  private static byte[] message(String text) {
    String framed =
        text.replace("\n", "\r\n")
            .replace('%', '\u0016')
            .replace('~', '\u0001')
            .replace('#', '\u001F')
            .replace('!', '\u0013')
            .replace('@', '\u0011')
            .replace('^', '\u0002')
            .replace('&', '\u0003')
            .replace('$', '\u0004')
            .replace('|', '^');
    return framed.getBytes(StandardCharsets.UTF_8);
  }

  private static List<WireItem> items(String text) {
    return Wire.decode(new AnpaFormat(), message(text), WireDefaults.of("ap"));
  }

  private static Article article(String text) {
    return Wire.story(items(text).get(0)).article();
  }

  @Test
  void shouldReadAWholeMessage() {
    WireItem.Story story = Wire.story(items(WHOLE).get(0));

    Article article = story.article();
    assertThat(story.warnings()).isEmpty();
    assertThat(article.getId()).isEqualTo("ap:w0815-20261004");
    assertThat(article.getUrgency()).isEqualTo(3);
    assertThat(article.getSubjects()).containsExactly(new Subject("anpa", "i", null));
    assertThat(article.getSlugline()).isEqualTo("BC-XX--Ferries, 1st Ld-Writethru");
    assertThat(article.getHeadline()).isEqualTo("Storm closes ferries to the islands");
    assertThat(article.getByline()).isEqualTo("MARA LINDQVIST");
    assertThat(article.getCredit()).isEqualTo("Associated Press");
    assertThat(article.getDateline()).isEqualTo("TROMVIK");
    assertThat(article.getEditorialNote())
        .isEqualTo("UPDATES with quotes. With photos and a map.\nAP Photo XQ101, XQ102");
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-04T15:30:00Z"));
    assertThat(article.getBody())
        .isEqualTo(
            "TROMVIK (AP) — A storm closed all ferries on Sunday, said the harbour office — for the"
                + " third time.\n\n“Nobody was hurt,” it said.\n\nWhat is closed:\n\nThe north line");
  }

  @Test
  void shouldPassOverTheCodeOfTheFormat() {
    Article article = article(WHOLE.replace("^|BC", "^|*9006< |BC"));

    assertThat(article.getSlugline()).isEqualTo("BC-XX--Ferries, 1st Ld-Writethru");
    assertThat(article.getHeadline()).isEqualTo("Storm closes ferries to the islands");
  }

  @Test
  void shouldReadAListForAText() {
    Article article =
        article("~V0001#x\nr e!@ Heads 10-04 0009\n^|Heads,9<\n|Top heads\n|One thing\n|Another");

    assertThat(article.getHeadline()).isEqualTo("Top heads");
    assertThat(article.getBody()).isEqualTo("One thing\n\nAnother");
  }

  @ParameterizedTest
  @CsvSource({"f,1", "b,2", "u,3", "r,4", "d,5", "s,6", "x,"})
  void shouldReadPriorities(String priority, Integer urgency) {
    assertThat(article(WHOLE.replace("\nu i", "\n" + priority + " i")).getUrgency())
        .isEqualTo(urgency);
  }

  @ParameterizedTest
  @CsvSource({"1130EDT,15:30", "1030EST,15:30", "0730PST,15:30"})
  void shouldReadTimesOfAmerica(String time, String utc) {
    assertThat(article(WHOLE.replace("1530GMT", time)).getVersionCreated())
        .isEqualTo(Instant.parse("2026-10-04T" + utc + ":00Z"));
  }

  @Test
  void shouldKeepAStoryWithAnImpossibleTime() {
    WireItem.Story story = Wire.story(items(WHOLE.replace("1530GMT", "2530GMT")).get(0));

    assertThat(story.article().getVersionCreated()).isNull();
    assertThat(story.article().getBody()).doesNotContain("AP-WF");
    assertThat(story.warnings())
        .containsExactly("date: 'AP-WF-10-04-26 2530GMT' is no time of any day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bulletin Kill", "KILL", "1st Ld-Writethru, Kill"})
  void shouldCancelWhatIsKilled(String word) {
    Article article =
        article("~W1#x\nb a!@ BC-XX 10-04 0009\n^|BC-XX--Ferries, " + word + ",9<\n$");

    assertThat(article.getStatus()).isEqualTo(Status.CANCELED);
  }

  @Test
  void shouldReadSeveralMessagesAndGoOnAfterABadOne() {
    List<WireItem> items = items(WHOLE + "~garbage^$" + WHOLE.replace("0815", "0816"));

    assertThat(Wire.story(items.get(0)).article().getGuid()).isEqualTo("w0815-20261004");
    assertThat(Wire.rejected(items.get(1)).message())
        .isEqualTo("message 2: there is no header line");
    assertThat(Wire.story(items.get(2)).article().getGuid()).isEqualTo("w0816-20261004");
  }

  @Test
  void shouldReadAMessageThatBreaksOff() {
    Article article = article(WHOLE.substring(0, WHOLE.indexOf("``")));

    assertThat(article.getBody()).endsWith("for the third time.");
    assertThat(article.getGuid()).startsWith("sha256-");
  }

  @Test
  void shouldRejectWhatIsTooLong() {
    List<WireItem> items = Wire.decode(new AnpaFormat(100), message(WHOLE), WireDefaults.none());

    assertThat(Wire.rejected(items.get(0)).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void shouldClaimItsOpeningOnly() {
    assertThat(new AnpaFormat().claims(message(WHOLE))).isTrue();
    assertThat(new AnpaFormat().claims(message("~brk0042 3 pl 61"))).isFalse();
    assertThat(new AnpaFormat().claims(message("BC-XX--Ferries"))).isFalse();
  }

  @Test
  void shouldNotTakeALineThatSaysHowUrgentItIsForTheHeadline() {
    Article article =
        article(WHOLE.replace("\nu i", "\nq i").replace("|Storm", "|URGENT<\n|Storm"));

    assertThat(article.getHeadline()).isEqualTo("Storm closes ferries to the islands");
    assertThat(article.getUrgency()).isEqualTo(3);
    assertThat(article.getEditorialNote()).startsWith("URGENT");
  }

  @Test
  void shouldPassOverAMarkWithNothingBehindIt() {
    Article article = article(WHOLE.replace("|Storm", "|<\n|Storm"));

    assertThat(article.getHeadline()).isEqualTo("Storm closes ferries to the islands");
  }

  @Test
  void shouldReadThePointsOfAListAsDashes() {
    Article article = article(WHOLE.replace("|What is closed:<", "   _ The south line"));

    assertThat(article.getBody()).contains("\n\n— The south line\n\n");
  }
}
