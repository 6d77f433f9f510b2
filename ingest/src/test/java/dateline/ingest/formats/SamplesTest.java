package dateline.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.json.JsonLinesFormat;
import dateline.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
  private static final Path SAMPLES = Path.of("../samples");

  static Stream<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void shouldKeepFurnitureOutOfTheBody(Path file) throws IOException {
    Article article = Wire.story(Wire.text(Files.readAllBytes(file))).article();

    assertThat(article.getBody())
        .doesNotContain("SOURCE", "Photo", "Foto", "الصورة:")
        .doesNotContain(article.getHeadline(), article.getSummary())
        .endsWith("Sample story for Dateline; invented.");
    assertThat(article.getBody().split("\n\n", -1)).hasSizeBetween(11, 15);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void shouldFindWhatEveryWireStoryHas(Path file) throws IOException {
    WireItem.Story story = Wire.story(Wire.text(Files.readAllBytes(file)));

    Article article = story.article();
    assertThat(story.warnings()).isEmpty();
    assertThat(article.getHeadline()).isNotBlank();
    assertThat(article.getSummary()).isNotBlank();
    assertThat(article.getSlugline()).isNotBlank();
    assertThat(article.getVersionCreated().toString())
        .startsWith(file.getFileName().toString().substring(0, 10));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agence-meridienne/2026-10-07-festival-des-pirogues.txt|DAKAR|Agence Méridienne|1",
        "agencia-cordillera/2026-10-09-ranas-del-titicaca.txt|PUNO, Perú|Agencia Cordillera|1",
        "halyard/2026-10-06-antofagasta-dockers.txt|ANTOFAGASTA, Chile|Halyard Wire|1",
        "halyard/2026-10-08-volta-do-farol.txt|COVILHA, Portugal|Halyard Wire|0",
        "leuchtfeuer/2026-10-08-fahrradwerk-steyr.txt|STEYR|Leuchtfeuer|1",
        "northstar/2026-10-05-cyclone-ulupa.txt|SUVA|Northstar|0",
        "pinewire/2026-10-09-snowbird-telescope.txt|VANCOUVER, British Columbia|Pinewire|1",
        "sunbula/2026-10-10-jordan-desalination.txt|العقبة، الأردن|السنبلة|1"
      })
  void shouldReadDatelineCreditAndCaption(String file, String dateline, String credit, int captions)
      throws IOException {
    Article article = Wire.story(Wire.text(Files.readAllBytes(SAMPLES.resolve(file)))).article();

    assertThat(article.getDateline()).isEqualTo(dateline);
    assertThat(article.getCredit()).isEqualTo(credit);
    assertThat(article.getCaptions()).hasSize(captions);
  }

  /** Those of single agencies, which end in -json, are for those agencies' files alone. */
  @Test
  void shouldHaveAStoryInEveryFormat() throws IOException {
    WireFormats formats = WireFormats.standard();
    Set<String> told = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SAMPLES, 2)) {
      for (Path file : files.filter(each -> !SAMPLES.equals(each.getParent())).toList()) {
        if (Files.isRegularFile(file)) {
          told.add(formats.detect(Files.readAllBytes(file)).name());
        }
      }
    }

    assertThat(told)
        .containsAll(formats.names().stream().filter(name -> !name.endsWith("-json")).toList());
  }

  @Test
  void shouldReadJsonLines() throws IOException {
    byte[] bytes = Files.readAllBytes(SAMPLES.resolve("kestrel-press/2026-10.jsonl"));

    List<Article> articles =
        Wire.decode(new JsonLinesFormat(), bytes, WireDefaults.of("kestrel")).stream()
            .map(item -> Wire.story(item).article())
            .toList();

    assertThat(articles)
        .extracting(Article::getId)
        .containsExactly(
            "kestrel:kp-2026-10-0417",
            "kestrel:kp-2026-10-0417",
            "kestrel:kp-2026-10-0422",
            "kestrel:kp-2026-10-0431");
    assertThat(articles)
        .extracting(Article::getDateline)
        .startsWith("HO CHI MINH CITY, Vietnam", "HO CHI MINH CITY, Vietnam");
    assertThat(articles).extracting(Article::getCredit).containsOnly("Kestrel Press");
  }
}
