package dateline.ingest.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file with many mails in it, as mail programs export them. */
class MailboxTest {
  private static final String BLAST = mail(1, "Quarry blast shakes village", "A quarry blast.");
  private static final String LIBRARY = mail(2, "Library to open on Sundays", "It will open.");

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void shouldMakeAStoryOfEachMail(String end) {
    List<WireItem> items = items((BLAST + "\n" + LIBRARY).replace("\n", end), new MailFormat());

    assertThat(items).hasSize(2).allMatch(item -> item instanceof WireItem.Story);
    assertThat(items)
        .extracting(item -> Wire.story(item).article())
        .extracting(Article::getGuid, Article::getHeadline, Article::getBody)
        .containsExactly(
            tuple("1@wire.example", "Quarry blast shakes village", "A quarry blast."),
            tuple("2@wire.example", "Library to open on Sundays", "It will open."));
    assertThat(WireFormats.standard().detect(BLAST.getBytes(StandardCharsets.UTF_8)).name())
        .isEqualTo("email");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "\n", "\n \r\n", "\uFEFF\n"})
  void shouldFindTheFirstMailBehindWhatIsNone(String before) {
    List<WireItem> items = items(before + BLAST + "\n" + LIBRARY, new MailFormat());

    assertThat(items)
        .extracting(item -> Wire.story(item).article().getGuid())
        .containsExactly("1@wire.example", "2@wire.example");
  }

  @Test
  void shouldTellAHeaderWhoseLettersHaveBytesThatElsewhereEndALine() {
    String island = LIBRARY.replaceFirst("\n", "\nX-Place: \u00c5land\n");

    assertThat(items(BLAST + "\n" + island, new MailFormat())).hasSize(2);
  }

  @Test
  void shouldSayWhichMailIsOfNoUse() {
    String empty = LIBRARY.replaceFirst("(?s)\n.*", "\nX-Nothing: 1\n\n");

    List<WireItem> items = items(BLAST + "\n" + empty, new MailFormat());

    assertThat(Wire.rejected(items.get(1)).message())
        .isEqualTo("mail 2: line 1: there are no headers, such as From and Subject");
  }

  @Test
  @Timeout(20)
  void shouldNotBeHeldUpByLinesThatAlmostOpenAMail() {
    String almost = "\nFrom a " + "1:11 2026 ".repeat(28) + " ".repeat(7_000) + "\n";

    List<WireItem> items = items(BLAST + almost.repeat(4_000), new MailFormat());

    assertThat(items).hasSize(1);
  }

  @Test
  void shouldKeepTheBytesOfEachAsTheyCame() {
    String quoting = mail(3, "Harbour", "Heard far away.\n\n>From the harbour it was seen.");

    List<WireItem> items = items(quoting + "\n" + LIBRARY, new MailFormat());

    assertThat(Wire.story(items.get(0)).article().getBody())
        .isEqualTo("Heard far away.\n\nFrom the harbour it was seen.");
    assertThat(items)
        .extracting(item -> StandardCharsets.UTF_8.decode(item.original()).toString())
        .containsExactly(quoting + "\n", LIBRARY);
  }

  @Test
  void shouldNotTakeCopyForTheNextMail() {
    String copy =
        mail(4, "A walk", "It began.\n\nFrom Truro at 9:30 it went on, as in 2025.\nNobody fell.");

    List<WireItem> items = items(copy + "\n" + LIBRARY, new MailFormat());

    assertThat(items).hasSize(2);
    assertThat(Wire.story(items.get(0)).article().getBody())
        .isEqualTo("It began.\n\nFrom Truro at 9:30 it went on, as in 2025. Nobody fell.");
  }

  @Test
  void shouldReadTheNextWhereOneIsTooLongOrNoMail() {
    String words = "word ".repeat(400);
    String none = "From x@y.example Wed Mar  4 09:00:00 2026\nX-Nothing: 1\n\nNo mail.\n";

    List<WireItem> items =
        items(mail(5, "Long", words) + "\n" + none + "\n" + LIBRARY, new MailFormat(1_000));

    assertThat(items).hasSize(3);
    assertThat(Wire.rejected(items.get(0)).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(Wire.rejected(items.get(0)).message()).startsWith("mail 1: longer than ");
    assertThat(Wire.rejected(items.get(0)).originalSize()).isGreaterThan(2_000);
    assertThat(Wire.rejected(items.get(1)).reason()).isEqualTo(Reason.MALFORMED);
    assertThat(Wire.story(items.get(2)).article().getHeadline())
        .isEqualTo("Library to open on Sundays");
  }

  @Test
  void shouldReadALongBoxWhoseMailsAreShort() {
    String box =
        IntStream.range(0, 300)
            .mapToObj(number -> mail(number, "Story " + number, "Copy."))
            .collect(Collectors.joining("\n"));

    assertThat(items(box, new MailFormat(1_000))).hasSize(300);
  }

  private static List<WireItem> items(String box, MailFormat format) {
    return Wire.decode(format, box.getBytes(StandardCharsets.UTF_8), WireDefaults.of("wire"));
  }

  private static String mail(int number, String subject, String copy) {
    return """
        From desk@wire.example Wed Mar  4 09:00:00 2026
        Message-ID: <%d@wire.example>
        From: Desk <desk@wire.example>
        Date: Wed, 04 Mar 2026 09:00:00 +0000
        Subject: %s

        %s
        """
        .formatted(number, subject, copy);
  }
}
