package dateline.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.model.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryLineTest {
  private static final Instant SEEN = TestStories.RECEIVED.plusMillis(250);

  @Test
  void shouldTellWhereWhatAndHowLong() {
    Article article = TestStories.full();
    article.setStatus(Status.USABLE);
    article.setEmbargoedUntil(SEEN);

    assertThat(line(article, TestStories.labels()))
        .isEqualTo(
            "wire      Talks open in Lima  [Peru]"
                + "  {politics, international relations, diplomacy}  250 ms");
  }

  @Test
  void shouldSayWhatMayNotBeUsed() {
    assertThat(line(TestStories.full(), TestStories.labels()))
        .startsWith("wire      WITHHELD: Talks open in Lima  [");
  }

  @Test
  void shouldSayUntilWhenAStoryIsHeld() {
    Article article = TestStories.full();
    article.setStatus(Status.USABLE);

    assertThat(line(article, TestStories.labels()))
        .startsWith("wire      EMBARGOED until 2026-10-02T00:00:00Z: Talks open in Lima  [");
    assertThat(StoryLine.of(article, SEEN))
        .isEqualTo("wire:42  EMBARGOED until 2026-10-02T00:00:00Z: Talks open in Lima");
  }

  @Test
  void shouldTakeTheIdForAHeadline() {
    assertThat(line(TestStories.bare(), new Enrichment("und", List.of(), List.of(), "")))
        .isEqualTo("wire      wire:1  [-]  {-}  250 ms");
  }

  @Test
  void shouldStayOnOneLine() {
    Article article = TestStories.bare();
    article.setHeadline("one\r\ntwo\u001b[31m \u2028three");

    assertThat(line(article, TestStories.labels()))
        .startsWith("wire      one two [31m  three  [")
        .hasLineCount(1);
  }

  @Test
  void shouldCutAHeadlineThatIsNone() {
    Article article = TestStories.bare();
    article.setHeadline("😀".repeat(5_000));

    assertThat(line(article, TestStories.labels())).contains("😀😀…  [Peru]").hasSizeLessThan(600);
  }

  @Test
  void shouldTellAStoryThatHasNoLabelsYet() {
    assertThat(StoryLine.of(TestStories.full(), SEEN))
        .isEqualTo("wire:42  WITHHELD: Talks open in Lima");
  }

  private static String line(Article article, Enrichment labels) {
    return StoryLine.of(TestStories.labelled(article, labels), SEEN, SEEN);
  }
}
