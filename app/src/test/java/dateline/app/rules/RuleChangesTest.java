package dateline.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Labeller;
import dateline.enrich.OwnRuleSet;
import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Enrichment;
import dateline.model.Hops;
import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.model.RuleText;
import dateline.model.Status;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleChangesTest {
  private static final Labeller BUILT_IN = Labeller.load();
  private static final Labeller BEFORE = labeller("glimmerwort");
  private static final Labeller AFTER = labeller("hollyhock OR moonvine");

  @Test
  void shouldSayWhatEachTagGainsAndLosesWithExamples() {
    RuleChanges changes = RuleChanges.between(BEFORE, AFTER);
    changes.add(story("1", Status.USABLE, "Glimmerwort in bloom"));
    changes.add(story("2", Status.USABLE, "Hollyhock in bloom"));
    changes.add(story("3", Status.USABLE, "Moonvine in bloom"));
    changes.add(story("4", Status.USABLE, "Hollyhock meets glimmerwort"));
    changes.add(story("5", Status.CANCELED, "Hollyhock story is killed"));

    assertThat(print(changes, 1))
        .isEqualToNormalizingNewlines(
            """
            3 of 5 stories would change

            house:bloom  rare bloom: gained 2, lost 1
              + Hollyhock in bloom  ("Hollyhock")
              - Glimmerwort in bloom  ("Glimmerwort")
            """);
  }

  @Test
  void shouldCompareWithTheTagsThatStoriesHaveWhereNoRulesArePublished() {
    RuleChanges changes = new RuleChanges(story -> story.getEnrichment().getTags(), AFTER);
    changes.add(story("2", Status.USABLE, "Hollyhock in bloom"));

    assertThat(print(changes, 0))
        .isEqualToNormalizingNewlines(
            "1 of 1 stories would change\n\nhouse:bloom  rare bloom: gained 1, lost 0\n");
  }

  private static String print(RuleChanges changes, int examples) {
    StringWriter printed = new StringWriter();
    changes.print(new PrintWriter(printed, true), examples);
    return printed.toString();
  }

  private static Labeller labeller(String strong) {
    String yaml =
        """
        scheme: house
        topics:
          - code: bloom
            name: rare bloom
            en:
              strong: '%s'
        """
            .formatted(strong);
    return BUILT_IN.with(
        new OwnRuleSet(
            new RuleSet(
                RuleKind.TAGS, List.of(new RuleText("house.yml", yaml)), "", Instant.EPOCH, "")));
  }

  private static EnrichedArticle story(String guid, Status status, String headline) {
    Article article =
        Article.newBuilder()
            .setId("pinewire:" + guid)
            .setSource("pinewire")
            .setGuid(guid)
            .setStatus(status)
            .setLanguage("en")
            .setHeadline(headline)
            .setSubjects(List.of())
            .setPlaces(List.of())
            .build();
    return new EnrichedArticle(
        article,
        new Enrichment("en", List.of(), List.of(), "before"),
        new Hops(Instant.EPOCH, null, null));
  }
}
