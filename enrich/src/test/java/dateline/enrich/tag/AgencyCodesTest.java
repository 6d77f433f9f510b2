package dateline.enrich.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Resources;
import dateline.enrich.Stories;
import dateline.model.Article;
import dateline.model.Evidence;
import dateline.model.Subject;
import dateline.model.Tag;
import dateline.query.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyCodesTest {
  private static final String SPORT = "15000000";
  private static final Tagger TAGGER = tagger();

  private static Tagger tagger() {
    Resources resources = new Resources();
    TagRules rules = TagRules.compile(TagRules.builtIn(resources), resources.words());
    return new Tagger(rules, AgencyCodes.load(resources, rules));
  }

  private static List<Tag> tag(Article article) {
    return TAGGER.tag(article, Document.of(article), "en");
  }

  @ParameterizedTest
  @CsvSource({
    "medtop, 20001065, 20001065",
    "subj, 15054000, 20001065",
    "subj, 15054001, 20001065",
    "subj, 15999000, 15000000",
    "iptc7901, SPO, 15000000",
    "anpa, s, 15000000",
    "dpacat, wi, 04000000"
  })
  void shouldReadWhatTheAgencyCodes(String scheme, String code, String topic) {
    Article coded =
        Stories.article()
            .setHeadline("Untitled")
            .setSubjects(List.of(new Subject(scheme, code, null)))
            .build();

    assertThat(tag(coded))
        .filteredOn(tag -> tag.getCode().equals(topic))
        .singleElement()
        .satisfies(
            tag ->
                assertThat(tag.getEvidence())
                    .first()
                    .satisfies(
                        evidence -> {
                          assertThat(evidence.getField()).isEqualTo("subjects");
                          assertThat(evidence.getText()).isEqualTo(code);
                          assertThat(evidence.getRule()).startsWith("agency-code");
                        }));
  }

  @Test
  void shouldLeaveCategoriesThatSayWhereAlone() {
    assertThat(
            tag(
                Stories.article()
                    .setHeadline("Untitled")
                    .setSubjects(List.of(new Subject("anpa", "i", null)))
                    .build()))
        .isEmpty();
  }

  @Test
  void shouldReadTheNameOfASubjectWhateverItsCaseAndAccents() {
    Article named =
        Stories.article()
            .setHeadline("Untitled")
            .setSubjects(List.of(new Subject("", "", "Météo")))
            .build();

    assertThat(tag(named)).extracting(Tag::getCode).containsExactly("17000000");
  }

  @Test
  void shouldReadADeskAmongTheKeywords() {
    Article keyword =
        Stories.article().setHeadline("Untitled").setKeywords(List.of("Wirtschaft")).build();

    assertThat(tag(keyword))
        .singleElement()
        .satisfies(
            tag -> {
              assertThat(tag.getCode()).isEqualTo("04000000");
              assertThat(tag.getEvidence())
                  .extracting(Evidence::getRule)
                  .containsExactly("agency-keyword");
            });
  }

  @Test
  void shouldReadTheWordsOfASlugline() {
    Article slug =
        Stories.article().setHeadline("Untitled").setSlugline("BC-SOC--Cup, 3rd Ld").build();

    assertThat(tag(slug))
        .filteredOn(tag -> tag.getCode().equals(SPORT))
        .singleElement()
        .satisfies(
            tag -> {
              Evidence evidence = tag.getEvidence().get(0);
              assertThat(evidence.getText()).isEqualTo("SOC");
              assertThat(evidence.getStart()).isEqualTo(3);
              assertThat(evidence.getRule()).isEqualTo("agency-slugline");
            });
  }

  @Test
  void shouldAddUpWhatIsCodedAndWhatIsWritten() {
    Article.Builder story = Stories.article().setHeadline("The striker scored twice");
    double written = sport(story.build());
    double coded = sport(story.setSubjects(List.of(new Subject("anpa", "s", null))).build());

    assertThat(coded).isGreaterThan(written);
  }

  private static double sport(Article article) {
    return tag(article).stream()
        .filter(tag -> tag.getCode().equals(SPORT))
        .findFirst()
        .orElseThrow()
        .getScore();
  }
}
