package dateline.schemas.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.schemas.topic.TopicSettings;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingsFileTest {
  private static TopicSettings parse(String yaml) {
    return SettingsFile.parse(yaml, "topics.yml", TopicSettings.class);
  }

  @Test
  void shouldTakeTheDefaultsOfAnEmptyFile() {
    assertThat(parse("")).isEqualTo(TopicSettings.defaults());
  }

  @Test
  void shouldReadEveryKey() {
    assertThat(
            parse(
                """
                prefix: test.
                partitions: 2
                replication: 3
                retention: P1D
                deadLetterRetention: P2D
                maxRecordBytes: 1000000
                """))
        .isEqualTo(
            new TopicSettings(
                "test.", 2, 3, Duration.ofDays(1), Duration.ofDays(2), 1_000_000, null));
  }

  @Test
  void shouldNameAnUnknownKeyAndThoseThatAreKnown() {
    assertThatThrownBy(() -> parse("partitons: 2"))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("topics.yml: partitons: unknown key (known: ")
        .hasMessageContaining("partitions");
  }

  @Test
  void shouldRefuseAKeyGivenTwice() {
    assertThatThrownBy(() -> parse("partitions: 2\npartitions: 3"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("partitions");
  }

  @Test
  void shouldNameTheValueAndWhatIsAllowed() {
    assertThatThrownBy(() -> parse("partitions: 0"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("partitions: '0' (allowed: 1 to 10000)");
  }

  @Test
  void shouldNameAValueOfTheWrongKind() {
    assertThatThrownBy(() -> parse("partitions: many"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("'many'");
  }

  @Test
  void shouldSayThatThereIsNoSuchFile() {
    assertThatThrownBy(() -> SettingsFile.read(Path.of("none.yml"), TopicSettings.class))
        .isInstanceOf(SettingsException.class)
        .hasMessage("none.yml: there is no such file");
  }
}
