package dateline.ingest.wire.iptc7901;

import static dateline.ingest.wire.iptc7901.Messages.WHOLE;
import static dateline.ingest.wire.iptc7901.Messages.article;
import static dateline.ingest.wire.iptc7901.Messages.items;
import static dateline.ingest.wire.iptc7901.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Iptc7901FormatTest {
  @Test
  void shouldReadSeveralMessagesOfOneFile() {
    String second = WHOLE.replace("0042", "0043").replace("|", "");
    String padded = "\u007F\u007F\n" + WHOLE + "§\n\u007F\n" + second + "§\n" + WHOLE;

    assertThat(items(message(padded)))
        .extracting(item -> Wire.story(item).article().getGuid())
        .containsExactly("brk0042-20261004", "brk0043-20261004", "brk0042-20261004");
  }

  @Test
  void shouldReadAMessageWithoutAnyFrame() {
    String bare = WHOLE.replaceAll("[~^|]", "").replace("Weather/Islands/\n", "");

    Article article = article(bare);

    assertThat(article.getHeadline()).startsWith("Storm closes the ferries");
    assertThat(article.getUrgency()).isEqualTo(3);
    assertThat(article.getBody()).endsWith("Nobody was hurt.");
  }

  @Test
  void shouldTakeTheLastLineForTheTimeWhenTheEndOfTextIsMissing() {
    Article article =
        article("~brk1 4 ec 9 x\n\nPrices\n^Prices rise =\n\n   All of them.\n041530 GMT Oct 26\n");

    assertThat(article.getBody()).isEqualTo("All of them.");
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-04T15:30:00Z"));
  }

  @Test
  void shouldGiveTheSameStoryTheSameIdAndAnotherOneAnother() {
    String undated = "~brk1 4 ec 9\n^Prices =\n\n   All rise.";

    assertThat(article(undated).getId()).isEqualTo(article(undated).getId());
    assertThat(article(undated.replace("All", "Some")).getId())
        .isNotEqualTo(article(undated).getId());
  }

  @Test
  void shouldRejectWhatIsNoMessageAndGoOn() {
    List<WireItem> items = items(message("hello there§\n" + WHOLE));

    assertThat(Wire.rejected(items.get(0)).message())
        .isEqualTo("message 1: neither a header line nor a start of text (STX)");
    assertThat(Wire.story(items.get(1)).article().getUrgency()).isEqualTo(3);
  }

  @Test
  void shouldRejectWhatIsTooLong() {
    List<WireItem> items =
        Wire.decode(
            new Iptc7901Format(400),
            message("~" + "x".repeat(900) + "§" + WHOLE),
            WireDefaults.none());

    assertThat(Wire.rejected(items.get(0)).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(Wire.rejected(items.get(0)).originalSize()).isEqualTo(902);
  }

  @Test
  void shouldRejectNothing() {
    assertThat(Wire.rejected(items("\u007F\r\n ".getBytes(StandardCharsets.UTF_8)).get(0)).reason())
        .isEqualTo(Reason.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~brk0042 3 pl 61  brk 0042\n",
        "\u007F\n~brk0042 3 pl 61\n",
        "brk 0042 3 pl 61\n\n^Text"
      })
  void shouldClaimHeaderLinesInFrames(String head) {
    assertThat(new Iptc7901Format().claims(message(head))).isTrue();
  }

  @Test
  void shouldClaimAHeaderLineWithoutAFrameWhereThereIsAClosingLineToo() {
    String message = "brk0042 3 pl 61 brk\nHeadline =\n\nText.\n051000 GMT Oct 26\n";

    assertThat(new Iptc7901Format().claims(message(message))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "brk0042 3 pl 61  brk 0042\n",
        "Some 2026 words\n",
        "~RACE: HILLS\n",
        "prose ^"
      })
  void shouldNotClaimOtherText(String head) {
    assertThat(new Iptc7901Format().claims(message(head))).isFalse();
  }
}
