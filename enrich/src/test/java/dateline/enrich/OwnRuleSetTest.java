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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "name: bloom, en: {strong: rose} | code: missing (wanted: what the topic is called within",
        "code: bloom, en: {strong: rose} | name: missing (wanted: what people call the topic)",
        "code: bloom, name: '', en: {strong: rose} | name: missing",
        "code: bloom, name: b, english: {strong: rose} | english: unknown key (known: code, name,",
        "code: bloom, name: b, en: | en: nothing (wanted: decisive, strong, weak or unless)",
      })
  void shouldSayWhatATopicLacks(String keys, String said) {
    String yaml = "scheme: house\ntopics:\n  - {" + keys + "}\n";

    assertThatThrownBy(() -> Stories.LABELLER.with(rules(yaml)))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("tags/house.yml:3: topics[0]: " + said);
  }

  @Test
  void shouldSayThatAFileIsNoText(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("house.yml"), new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThatThrownBy(() -> new OwnRuleFiles(folder).read(new Resources()))
        .isInstanceOf(SettingsException.class)
        .hasMessage(file + ": is not UTF-8 text");
  }

  @Test
  void shouldSayWhatIsWrongWithAFile() {
    assertThatThrownBy(() -> Stories.LABELLER.with(rules("scheme: house\ntopics: nothing\n")))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("tags/house.yml:2: topics: ");
  }

  @Test
  void shouldUseQueriesByNameFromAnyFile() {
    Labeller with =
        Stories.LABELLER.with(
            rules(
                new RuleText("house.yml", topic("@plants NOT wilted")),
                new RuleText("queries.yml", "queries:\n  plants: glimmerwort OR hollyhock\n")));

    assertThat(houseTags(with)).containsExactly("bloom");
  }

  @Test
  void shouldReadARuleAgainWhenAQueryThatItUsesIsEdited() {
    RuleText rule = new RuleText("house.yml", topic("@plants"));
    Labeller before =
        Stories.LABELLER.with(
            rules(rule, new RuleText("queries.yml", "queries: {plants: glimmerwort}\n")));

    Labeller after =
        before.with(rules(rule, new RuleText("queries.yml", "queries: {plants: hollyhock}\n")));

    assertThat(houseTags(before)).containsExactly("bloom");
    assertThat(houseTags(after)).isEmpty();
    assertThat(after.vocabularyVersion()).isNotEqualTo(before.vocabularyVersion());
  }

  @Test
  void shouldSayWhatIsWrongWithQueriesThatHaveNames() {
    assertThatThrownBy(
            () ->
                Stories.LABELLER.with(
                    rules(
                        new RuleText("house.yml", topic("@plant")),
                        new RuleText("a.yml", "queries:\n  plants: x @plants\n  trees: oak\n"),
                        new RuleText("b.yml", "queries:\n  trees: elm\n  moss:\n"))))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(
            "tags/a.yml: queries.plants: 'x @plants': position 2: found '@plants'")
        .hasMessageContaining("tags/b.yml: queries.trees: is given already, by tags/a.yml")
        .hasMessageContaining("tags/b.yml: queries.moss: empty (wanted: a query)")
        .hasMessageContaining("tags/house.yml: bloom.en.strong: position 0: found '@plant'");
  }

  @Test
  void shouldWantASchemeWhereThereAreTopics() {
    assertThatThrownBy(() -> Stories.LABELLER.with(rules("topics:\n  - code: a\n    name: b\n")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("tags/house.yml:4: scheme: missing");
  }

  private static List<String> houseTags(Labeller labeller) {
    return labeller.label(STORY).getTags().stream()
        .filter(tag -> tag.getScheme().equals("house"))
        .map(Tag::getCode)
        .toList();
  }

  private static OwnRuleSet rules(String yaml) {
    return rules(new RuleText("house.yml", yaml));
  }

  private static OwnRuleSet rules(RuleText... files) {
    return new OwnRuleSet(new RuleSet(RuleKind.TAGS, List.of(files), "1", Instant.EPOCH, ""));
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
