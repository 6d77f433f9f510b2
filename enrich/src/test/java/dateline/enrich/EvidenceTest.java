package dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.model.Place;
import dateline.model.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceTest {
  private static final Path SAMPLES = Path.of("../samples");

  /** Many real stories, which are other people's; read in place where they are. */
  private static final Path LABELLED_NEWS = Path.of("../../shared/labels/dev");

  private static final List<String> PIECES =
      List.of(
          "President Amara Sesay met Prime Minister Kofi Mensah in Accra.",
          "North Korea\u2019s army fired three missiles; Seoul protested.",
          "U.S. and E.U. envoys spoke with Dr. Lena O\u2019Brien-Katz at the United Nations.",
          "Le ministre français s\u2019est rendu à Abidjan, en Côte d\u2019Ivoire.",
          "Die Franco-German brigade trains near Strasbourg \u2013 again.",
          "\uD83C\uDF0A Floods in Jordan, Georgia and Chad killed 12, the Red Cross said.",
          "وصل الوفد إلى القاهرة.",
          "İstanbul\u2019da deprem: Türkiye yardım istedi.",
          "Bank of Example raised rates; inflation in Japan fell.",
          "\n\n",
          "\u00a0\u200b");

  /** What the passes look for, to stand together as nobody would write it. */
  private static final List<String> WORDS =
      List.of(
          "in",
          "and",
          ",",
          ".",
          "the",
          "from",
          "of",
          "said",
          "speaks",
          "Quimby",
          "County",
          "Somerset",
          "sheriff\u2019s deputies",
          "Georgia",
          "United States",
          "Turkey",
          "turkey",
          "Mexico",
          "Missouri",
          "Street",
          "rue de",
          "Rome",
          "Real",
          "Madrid",
          "President",
          "Paris",
          "Texas",
          "US",
          "Kent",
          "St.",
          "Skegness",
          "Grimsby",
          "Santiago",
          "Santiago de Compostela",
          "Guinea",
          "Guinean",
          "French",
          "German",
          "Maria",
          "Ill.",
          "(",
          ")",
          "\u2014",
          "MOSCOW",
          "\n",
          "University");

  /** Capitals, hyphens and dots at whose ends a look at the next word would be one too far. */
  private static final List<String> CAPITALS =
      List.of(
          "WHO",
          "KARE",
          "NBC",
          "NBC4",
          "Fox",
          "29",
          "2-1",
          "told",
          "to",
          "by",
          "of",
          "and",
          "B-",
          "T-",
          "-",
          "-Jan",
          "Sun-",
          "&",
          "'",
          "\u2019s",
          ",",
          ".",
          "(",
          ")",
          "/",
          ":",
          "Dr.",
          "DR.",
          "SA.",
          "Q.",
          "J.K.",
          "King",
          "Mayor",
          "Maria",
          "Wilson",
          "Wilson1",
          "Nguye\u0302\u0303n1",
          "so\u00adft2",
          "Quimby",
          "police",
          "Apple",
          "win",
          "over",
          "in",
          "Street",
          "Photo",
          "Radio",
          "Inc",
          "the",
          "(R-SC)",
          "Turkey",
          "\u4e2d",
          "\u7f8e\u56fd",
          "\u5b89\u500d",
          "\n");

  @Property
  void shouldBeExactWhereverATextEnds(
      @ForAll("capitals") String headline,
      @ForAll("capitals") String body,
      @ForAll("languages") String language) {
    Article article = inAllFields(headline, body, body);
    article.setLanguage(language);

    Spans.assertExact(article, Stories.label(article));
  }

  private static Article inAllFields(String headline, String summary, String body) {
    return Stories.article()
        .setHeadline(headline)
        .setSummary(summary)
        .setDateline(summary)
        .setByline(body)
        .setSlugline(headline)
        .setKeywords(List.of(headline, summary))
        .setBody(body)
        .build();
  }

  @Provide
  Arbitrary<String> capitals() {
    Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", "", "-", ", ");
    return Combinators.combine(Arbitraries.of(CAPITALS), gaps)
        .as((word, gap) -> word + gap)
        .list()
        .ofMaxSize(16)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("en", "de", "fr", "es", "it", "pt", "ru", "ar", "zh", "ja");
  }

  @Property
  void shouldBeExactInWhateverOrderOfWords(@ForAll("jumbles") String body) {
    Article article = Stories.article().setHeadline(body).setBody(body).build();

    Spans.assertExact(article, Stories.label(article));
  }

  @Provide
  Arbitrary<String> jumbles() {
    return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
  }

  @Property(tries = 200)
  void shouldBeExactInWhateverText(
      @ForAll("texts") String headline,
      @ForAll("texts") String summary,
      @ForAll("texts") String body) {
    Article article = inAllFields(headline, summary, body);

    Spans.assertExact(article, Stories.label(article));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(5).map(pieces -> String.join(" ", pieces));
  }

  /** Who reads only a part of a long story still sees who is named there. */
  @Test
  void shouldShowEveryPlaceWhereSomebodyIsNamed() {
    Article article =
        Stories.article().setBody("Amara Sesay said no.\n\n".repeat(40).strip()).build();

    assertThat(Stories.label(article).getTags())
        .filteredOn(tag -> tag.getScheme().equals("person"))
        .singleElement()
        .satisfies(person -> assertThat(person.getEvidence()).hasSize(40));
  }

  @Test
  void shouldQuoteTheAgencysCodes() {
    Article article =
        Stories.article()
            .setBody("The harbour reopened.")
            .setPlaces(List.of(new Place(null, "Somewhere"), new Place(" cl ", null)))
            .setSubjects(List.of(new Subject("medtop", "15000000", "sport")))
            .build();

    Spans.assertExact(article, Stories.label(article));
  }

  @ParameterizedTest
  @MethodSource
  void shouldBeExactInTheSamples(Path file) throws IOException {
    for (Article article : StoryFiles.read(file)) {
      Enrichment labels = Stories.label(article);
      assertThat(labels.getRegions()).isNotEmpty();
      Spans.assertExact(article, labels);
    }
  }

  static List<Path> shouldBeExactInTheSamples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.toString().matches(".*\\.(txt|jsonl)")).toList();
    }
  }

  @Test
  void shouldBeExactInLabelledNews() throws IOException {
    assumeTrue(Files.isDirectory(LABELLED_NEWS), "skipped: " + LABELLED_NEWS + " is not here");
    try (Stream<Path> files = Files.list(LABELLED_NEWS)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".jsonl.gz")).toList()) {
        for (Article article : StoryFiles.read(file)) {
          Spans.assertExact(article, Stories.label(article));
        }
      }
    }
  }
}
