package dateline.enrich;

import static dateline.enrich.Stories.article;
import static dateline.enrich.Stories.kill;
import static dateline.enrich.Stories.version;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.DeadLetter;
import dateline.model.EnrichedArticle;
import dateline.model.Enrichment;
import dateline.model.Hops;
import dateline.model.Position;
import dateline.model.Reason;
import dateline.model.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichTopologyTest {
  private TestEnrich enrich;

  @BeforeEach
  void open(@TempDir Path state) {
    enrich = new TestEnrich(state);
  }

  @AfterEach
  void close() {
    enrich.close();
  }

  @Test
  void shouldHaveTheShapeThatWasReviewed() throws IOException {
    try (InputStream in = EnrichTopologyTest.class.getResourceAsStream("topology.txt")) {
      String expected =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);

      assertThat(TestEnrich.topology().describe()).asString().isEqualToIgnoringWhitespace(expected);
    }
  }

  @Test
  void shouldLabelAStory() {
    Article article = version("1", "Rain.");

    enrich.publish(article);

    assertThat(enrich.enriched())
        .containsExactly(
            new EnrichedArticle(
                article,
                new Enrichment("en", List.of(), List.of(), "v"),
                new Hops(Stories.RECEIVED, Stories.RECEIVED.plusSeconds(1), null)));
    assertThat(enrich.deadLetters()).isEmpty();
  }

  @Test
  void shouldRecordTheVocabularyThatWasInForceForEachStory() {
    enrich.publish(version("1", "Rain."));
    enrich.switchTo("w");
    enrich.publish(version("2", "Sun."), kill("3"));

    assertThat(enrich.enriched())
        .extracting(story -> story.getEnrichment().getVocabulary())
        .containsExactly("v", "w", "w");
  }

  @Test
  void shouldGoOnAfterBytesThatAreNoStory() {
    enrich.publish("pinewire:broken", new byte[] {1, 2, 3});
    enrich.publish(version("1", "Rain."));

    assertThat(enrich.deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              isAboutTheFirstRecord(letter, new byte[] {1, 2, 3});
              assertThat(letter.getReason()).isEqualTo(Reason.UNDECODABLE);
              assertThat(letter.getMessage())
                  .isEqualTo(
                      "RawArticle: not Avro single-object encoding: 3 bytes, starting 01 02 03");
            });
    assertThat(enrich.versions()).containsExactly("1 USABLE");
  }

  @Test
  void shouldGoOnAfterAStoryThatMakesLabellingFail() {
    Article poison = article().setHeadline("poison").build();

    enrich.publish(poison);
    enrich.publish(version("2", "Rain."));

    assertThat(enrich.deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              isAboutTheFirstRecord(letter, TestEnrich.bytes(Stories.raw(poison)));
              assertThat(letter.getReason()).isEqualTo(Reason.POISON);
              assertThat(letter.getMessage())
                  .isEqualTo("enrich: java.lang.IllegalStateException: a step that fails");
            });
    assertThat(enrich.versions()).containsExactly("2 USABLE");
  }

  @Test
  void shouldGoOnAfterARecordWithoutAStory() {
    enrich.publish("pinewire:nothing", null);
    enrich.publish(version("1", "Rain."));

    assertThat(enrich.deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              isAboutTheFirstRecord(letter, new byte[0]);
              assertThat(letter.getReason()).isEqualTo(Reason.POISON);
              assertThat(letter.getMessage()).endsWith("a record without a story");
            });
    assertThat(enrich.versions()).containsExactly("1 USABLE");
  }

  @Test
  void shouldGoOnAfterAStoryWhoseLabelsAreTooLarge() {
    Article large = article().setHeadline("large").build();

    enrich.publish(large);
    enrich.publish(version("2", "Rain."));

    assertThat(enrich.deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              isAboutTheFirstRecord(letter, TestEnrich.bytes(Stories.raw(large)));
              assertThat(letter.getReason()).isEqualTo(Reason.TOO_LARGE);
              assertThat(letter.getMessage())
                  .startsWith("for articles.enriched: EnrichedArticle: ")
                  .endsWith("bytes (allowed: 83616)");
            });
    assertThat(enrich.versions()).containsExactly("2 USABLE");
  }

  @Test
  void shouldGoOnAfterAStoryWithoutText() {
    enrich.publish(version("1", " "), version("2", "Rain."));

    assertThat(enrich.deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              isAboutTheFirstRecord(letter, TestEnrich.bytes(Stories.raw(version("1", " "))));
              assertThat(letter.getReason()).isEqualTo(Reason.INCOMPLETE);
              assertThat(letter.getMessage())
                  .isEqualTo("neither headline nor summary nor body: nothing to label");
            });
    assertThat(enrich.versions()).containsExactly("2 USABLE");
  }

  @Test
  void shouldLetLateAndRepeatedVersionsChangeNothing() {
    enrich.publish(version("2", "b"), version("1", "a"), version("2", "b"), version("3", "c"));

    assertThat(enrich.versions()).containsExactly("2 USABLE", "3 USABLE");
    assertThat(enrich.deadLetters()).isEmpty();
  }

  @Test
  void shouldLabelARepeatedVersionThatAPersonSendsAgain() {
    enrich.publish(version("2", "b"));
    enrich.replay(version("2", "b"), version("1", "a"));

    assertThat(enrich.versions()).containsExactly("2 USABLE", "2 USABLE");
  }

  @Test
  void shouldLetNothingFollowAKill() {
    enrich.publish(version("1", "a"), kill("1"), version("2", "b"), kill("3"));

    assertThat(enrich.versions()).containsExactly("1 USABLE", "1 CANCELED");
    assertThat(enrich.deadLetters()).isEmpty();
  }

  @Test
  void shouldForgetAStoryWhenNoCopyOfItCanArrive() {
    enrich.publish(version("2", "b"));
    enrich.pass(TestEnrich.MEMORY.plusHours(2));
    enrich.publish(version("1", "a"));

    assertThat(enrich.versions()).containsExactly("2 USABLE", "1 USABLE");
  }

  @Test
  void shouldRememberAStoryForItsWholeTime() {
    enrich.publish(version("2", "b"));
    enrich.pass(TestEnrich.MEMORY.minus(Duration.ofHours(2)));
    enrich.publish(version("1", "a"));

    assertThat(enrich.versions()).containsExactly("2 USABLE");
  }

  private static void isAboutTheFirstRecord(DeadLetter letter, byte[] value) {
    assertThat(letter.getStage()).isEqualTo(Stage.ENRICH);
    assertThat(letter.getSource()).isEqualTo("pinewire");
    assertThat(letter.getOriginal()).isEqualTo(ByteBuffer.wrap(value));
    assertThat(letter.getOriginalSize()).isEqualTo(value.length);
    assertThat(letter.getPosition()).isEqualTo(new Position("articles.raw", 0, 0L));
  }
}
