package dateline.enrich.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Stories;
import dateline.model.Article;
import dateline.model.Evidence;
import dateline.model.Subject;
import dateline.model.Tag;
import dateline.query.Document;
import dateline.query.text.WordNumbers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private static final RuleFile.Topic SEA =
      topic(
          "1",
          "sea",
          null,
          new RuleFile.Rule(null, "ferry OR tide", "boat OR oar", null, null, null));
  private static final RuleFile.Topic HARBOURS =
      topic(
          "2", "harbours", "1", new RuleFile.Rule(null, "pier OR dock", null, "court", null, null));

  private final Tagger tagger =
      new Tagger(
          TagRules.compile(
              List.of(new TagRules.Source("own.yml", new RuleFile("own", List.of(SEA, HARBOURS)))),
              new WordNumbers()));

  /** A scheme of two top levels, of which a story is about one. */
  private static Rivals rivals() {
    RuleFile.Topic music =
        topic(
            "3",
            "music",
            null,
            new RuleFile.Rule("requiem", "choir OR organ OR bell", null, null, null, null));
    RuleFile.Topic sea =
        topic(
            "1",
            "sea",
            null,
            new RuleFile.Rule(null, "ferry OR tide OR bell", "boat OR oar", null, null, null));
    return new Rivals(
        new Tagger(
            TagRules.compile(
                List.of(
                    new TagRules.Source(
                        "own.yml", new RuleFile("own", List.of(sea, HARBOURS, music)))),
                new WordNumbers())));
  }

  private record Rivals(Tagger tagger) {
    List<Tag> tag(String headline, String body) {
      Article article = Stories.article().setHeadline(headline).setBody(body).build();
      return tagger.tag(article, Document.of(article), "en");
    }
  }

  private static RuleFile.Topic topic(
      String code, String name, @Nullable String parent, RuleFile.Rule english) {
    return new RuleFile.Topic(code, name, parent, null, Map.of("en", english));
  }

  private List<Tag> tag(Article article) {
    return tagger.tag(article, Document.of(article), "en");
  }

  @Test
  void shouldBeNoSurerOfANarrowTopicThanOfTheBroadest() {
    RuleFile.Topic quays =
        topic(
            "4",
            "quays",
            "2",
            new RuleFile.Rule(null, null, "quay OR berth OR mole", null, null, null));
    RuleFile.Topic music =
        topic("3", "music", null, new RuleFile.Rule(null, "choir", null, null, null, null));
    Rivals rivals =
        new Rivals(
            new Tagger(
                TagRules.compile(
                    List.of(
                        new TagRules.Source(
                            "own.yml", new RuleFile("own", List.of(SEA, HARBOURS, quays, music)))),
                    new WordNumbers())));

    List<Tag> tags = rivals.tag("Quay, berth and mole wait for a boat", "The boat came late.");

    assertThat(tags).extracting(Tag::getCode).contains("1", "4");
    assertThat(tags).extracting(Tag::getScore).containsOnly(tags.get(0).getScore());
  }

  @Test
  void shouldTakeTheNarrowerTopicForTheBroaderToo() {
    assertThat(tag(Stories.article().setHeadline("Dock opens").build()))
        .extracting(Tag::getCode)
        .containsExactly("2", "1");
  }

  @Test
  void shouldScoreABroaderTopicNoLowerThanANarrowerOne() {
    assertThat(tag(Stories.article().setHeadline("Dock opens by the ferry").build()))
        .extracting(Tag::getScore)
        .isSorted();
  }

  @Test
  void shouldPutTheMainSubjectFirst() {
    assertThat(
            rivals()
                .tag(
                    "Ferry sails on the tide",
                    "A choir sang. The choir sang again, and the organ was played."))
        .first()
        .satisfies(tag -> assertThat(tag.getCode()).isEqualTo("1"));
    assertThat(
            rivals()
                .tag(
                    "Choir sings on the ferry",
                    "The choir sang again, and the organ was played in the evening."))
        .first()
        .satisfies(tag -> assertThat(tag.getCode()).isEqualTo("3"));
  }

  @Test
  void shouldBelieveWhatDecidesInTheHeadlineAgainstMore() {
    assertThat(rivals().tag("Requiem on the ferry", "Nobody spoke."))
        .first()
        .satisfies(tag -> assertThat(tag.getCode()).isEqualTo("3"));
    assertThat(rivals().tag("A night on the ferry", "A requiem was sung."))
        .first()
        .satisfies(tag -> assertThat(tag.getCode()).isEqualTo("1"));
  }

  @Test
  void shouldPutWhatOnlyANarrowerTopicKnowsBehindARivalsOwnWord() {
    assertThat(rivals().tag("Choir on the dock", ""))
        .extracting(Tag::getCode)
        .startsWith("3")
        .contains("1", "2");
  }

  @Test
  void shouldReadTheLeadOfATextWithoutParagraphsForSomeLinesOnly() {
    String sentences = "People walked by and nobody spoke. ".repeat(20);
    double first = rivals().tag("", "The ferry left. " + sentences).get(0).getScore();
    double last = rivals().tag("", sentences + "The ferry left.").get(0).getScore();

    assertThat(last).isLessThan(first);
  }

  @Test
  void shouldTakeMoreToMakeASubjectOfWhatStoriesAreSeldomAbout() {
    RuleFile.Rule manners =
        new RuleFile.Rule(null, "courtesy OR bow", null, null, List.of(), List.of());
    RuleFile.Topic seldom = new RuleFile.Topic("4", "manners", null, true, Map.of("en", manners));
    Tagger tagger =
        new Tagger(
            TagRules.compile(
                List.of(
                    new TagRules.Source(
                        "own.yml", new RuleFile("own", List.of(SEA, HARBOURS, seldom)))),
                new WordNumbers()));
    Article both = Stories.article().setHeadline("Courtesy on the ferry").build();
    Article alone = Stories.article().setHeadline("Courtesy").build();

    assertThat(tagger.tag(both, Document.of(both), "en"))
        .extracting(Tag::getCode)
        .containsExactly("1", "4");
    assertThat(tagger.tag(alone, Document.of(alone), "en"))
        .extracting(Tag::getCode)
        .containsExactly("4");
  }

  @Test
  void shouldBelieveLessWhatTwoTopLevelsClaim() {
    double shared = rivals().tag("Bell", "").get(0).getScore();
    double own = rivals().tag("Tide", "").get(0).getScore();

    assertThat(shared).isLessThan(own);
  }

  @Test
  void shouldGiveAShortStoryItsLikeliestTopic() {
    assertThat(rivals().tag("", "A boat with an oar"))
        .extracting(Tag::getCode)
        .containsExactly("1");
    assertThat(rivals().tag("", "A boat")).isEmpty();
  }

  @Test
  void shouldBeRuledOutByItsOwnWords() {
    assertThat(tag(Stories.article().setHeadline("Dock in court").build())).isEmpty();
  }

  @Test
  void shouldNeedMoreThanOneWeakWord() {
    assertThat(tag(Stories.article().setHeadline("A boat").build())).isEmpty();
  }

  @Test
  void shouldBelieveTheSameWordLessEachTime() {
    List<Tag> same = tag(Stories.article().setHeadline("Ferry, ferry").build());
    List<Tag> different = tag(Stories.article().setHeadline("Ferry, tide").build());

    assertThat(same.get(0).getScore()).isLessThan(different.get(0).getScore());
  }

  @Test
  void shouldBelieveTheBodyLessThanTheHeadline() {
    List<Tag> head = tag(Stories.article().setHeadline("Ferry and tide").build());
    List<Tag> lead = tag(Stories.article().setBody("Ferry and tide").build());
    List<Tag> below = tag(Stories.article().setBody("One.\n\nTwo.\n\nFerry and tide").build());

    assertThat(List.of(head, lead, below))
        .extracting(tags -> tags.get(0).getScore())
        .isSortedAccordingTo((a, b) -> Double.compare(b, a))
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldReadEachKeywordForItself() {
    assertThat(tag(Stories.article().setKeywords(List.of("boat", "tide")).build()))
        .singleElement()
        .satisfies(
            tag ->
                assertThat(tag.getEvidence())
                    .extracting(Evidence::getText)
                    .containsExactlyInAnyOrder("boat", "tide"));
  }

  @Test
  void shouldTakeTheAgencysCode() {
    Article coded =
        Stories.article().setSubjects(List.of(new Subject("own", "2", "harbours"))).build();

    assertThat(tag(coded))
        .singleElement()
        .satisfies(tag -> assertThat(tag.getEvidence().get(0).getRule()).isEqualTo("agency-code"));
  }
}
