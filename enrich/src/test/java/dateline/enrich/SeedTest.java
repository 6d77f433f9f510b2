package dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.model.Region;
import dateline.model.RegionRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first real story that the project must handle well, read in place. */
class SeedTest {
  private static final Path SEED = Path.of("../../shared/seed/trt-world-2023-07-27.txt");

  private static Article article;
  private static Enrichment labels;

  @BeforeAll
  static void label() throws IOException {
    assumeTrue(Files.exists(SEED), "skipped: " + SEED + " is not here");
    List<String> lines = Files.readAllLines(SEED);
    article =
        Stories.article()
            .setHeadline(lines.get(1))
            .setSummary(lines.get(2))
            .setBody(
                lines.stream()
                    .skip(5)
                    .filter(line -> !line.isBlank() && !line.startsWith("SOURCE"))
                    .collect(Collectors.joining("\n\n")))
            .build();
    labels = Stories.label(article);
  }

  private static List<String> codes(RegionRole role) {
    return labels.getRegions().stream()
        .filter(region -> region.getRole() == role)
        .map(Region::getCode)
        .toList();
  }

  private static List<String> tags(String scheme) {
    return labels.getTags().stream()
        .filter(tag -> tag.getScheme().equals(scheme))
        .map(tag -> tag.getCode() == null ? tag.getName() : tag.getCode())
        .toList();
  }

  @Test
  void shouldBeAboutTheTwoThatMeet() {
    assertThat(codes(RegionRole.FOCUS)).containsExactlyInAnyOrder("KP", "RU");
  }

  @Test
  void shouldNameTheOthersButNotTheSouth() {
    assertThat(codes(RegionRole.MENTIONED)).contains("CN", "UA", "US").doesNotContain("KR");
  }

  @Test
  void shouldBeTaggedDiplomacyDefenceAndWeapons() {
    assertThat(tags("medtop")).contains("20000639", "20000598", "20000599", "20000602");
  }

  @Test
  void shouldNameItsPeople() {
    assertThat(tags("person"))
        .containsExactlyInAnyOrder(
            "Kim Jong-un", "Sergei Shoigu", "Vladimir Putin", "Li Hongzhong", "Kang Sun-nam");
  }

  @Test
  void shouldNameItsOrganisations() {
    assertThat(tags("org")).contains("KCNA", "UN Security Council", "Chinese Communist Party");
  }

  @Test
  void shouldQuoteTheTextExactly() {
    assertThat(labels.getTags()).isNotEmpty();
    Spans.assertExact(article, labels);
  }
}
