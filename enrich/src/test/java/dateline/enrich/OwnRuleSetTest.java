package dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Article;
import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.model.RuleText;
import dateline.model.Tag;
import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newsroom's own rules change under a labeller that is in use. */
class OwnRuleSetTest {
  private static final Article STORY =
      Stories.article()
          .setLanguage("en")
          .setHeadline("Zephyrine glimmerwort blooms in Bergen")
          .setBody("BERGEN, Norway - The glimmerwort bloomed on Monday.")
          .build();

  @Test
  void shouldLabelByTheRulesOfTheSetAndNameAnotherVersion() {
    Labeller with = Stories.LABELLER.with(rules(topic("glimmerwort")));

    assertThat(houseTags(with)).containsExactly("bloom");
    assertThat(with.vocabularyVersion()).isNotEqualTo(Stories.LABELLER.vocabularyVersion());
  }

  @Test
  void shouldLeaveTheLabellerBeforeAsItWas() {
    Labeller before = Stories.LABELLER.with(rules(topic("glimmerwort")));
    String version = before.vocabularyVersion();

    Labeller after = before.with(rules(topic("hollyhock")));

    assertThat(houseTags(before)).containsExactly("bloom");
    assertThat(before.vocabularyVersion()).isEqualTo(version);
    assertThat(houseTags(after)).isEmpty();
  }

  @Test
  void shouldLabelAsALabellerThatWasLoadedWithTheSameFiles(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("house.yml"), topic("glimmerwort"));
    Labeller loaded = Labeller.load(new OwnRuleFiles(folder));

    Labeller switched =
        Stories.LABELLER.with(rules(topic("hollyhock"))).with(rules(topic("glimmerwort")));

    assertThat(switched.vocabularyVersion()).isEqualTo(loaded.vocabularyVersion());
    assertThat(switched.label(STORY)).isEqualTo(loaded.label(STORY));
  }

  @Test
  void shouldSayWhatIsWrongWithARule() {
    assertThatThrownBy(() -> Stories.LABELLER.with(rules(topic("glimmerwort AND ("))))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("tags/house.yml: bloom.en.strong: ");
  }

  @Test
  void shouldSayWhatIsWrongWithAFile() {
    assertThatThrownBy(() -> Stories.LABELLER.with(rules("scheme: house\ntopics: nothing\n")))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("tags/house.yml:2: topics: ");
  }

  private static List<String> houseTags(Labeller labeller) {
    return labeller.label(STORY).getTags().stream()
        .filter(tag -> tag.getScheme().equals("house"))
        .map(Tag::getCode)
        .toList();
  }

  private static OwnRuleSet rules(String yaml) {
    return new OwnRuleSet(
        new RuleSet(
            RuleKind.TAGS, List.of(new RuleText("house.yml", yaml)), "1", Instant.EPOCH, ""));
  }

  private static String topic(String strong) {
    return """
        scheme: house
        topics:
          - code: bloom
            name: rare bloom
            en:
              strong: '%s'
        """
        .formatted(strong);
  }
}
