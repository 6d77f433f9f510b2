package dateline.ingest.wire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.ingest.wire.Wire;
import dateline.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real story of a real agency, read where it lies: it is not ours to keep. */
class SeedTest {
  private static final Path SEED = Path.of("../../shared/seed/trt-world-2023-07-27.txt");

  private Article article = new Article();

  @BeforeEach
  void read() throws IOException {
    assumeTrue(Files.exists(SEED), () -> SEED + " is not here: the real story is not tested");
    article = Wire.story(Wire.text(Files.readAllBytes(SEED))).article();
  }

  @Test
  void shouldReadTheHeader() {
    assertThat(article.getSlugline()).isEqualTo("WORLD");
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2023-07-27T00:00:00Z"));
    assertThat(article.getFirstCreated()).isEqualTo(article.getVersionCreated());
    assertThat(article.getCredit()).isEqualTo("AP");
    assertThat(article.getDateline()).isNull();
  }

  @Test
  void shouldTellHeadlineStandfirstAndCaptionApart() {
    assertThat(article.getHeadline()).startsWith("North Korea's Kim").endsWith("cooperation");
    assertThat(article.getSummary()).startsWith("Russian Defence").endsWith("Vladimir Putin.");
    assertThat(article.getCaptions()).hasSize(1);
    assertThat(article.getCaptions().get(0)).startsWith("In this photo").endsWith("July 26, 2023.");
  }

  @Test
  void shouldKeepNothingButTheStoryInTheBody() {
    assertThat(article.getBody().split("\n\n", -1)).hasSize(17);
    assertThat(article.getBody())
        .startsWith("North Korean leader")
        .endsWith("missile tests.")
        .contains("\n\nRussia-Ukraine conflict\n\n")
        .doesNotContain("SOURCE", "Photo:", "July 27, 2023\n", "2023-07-27");
  }
}
