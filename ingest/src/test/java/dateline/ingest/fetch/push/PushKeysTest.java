package dateline.ingest.fetch.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PushKeysTest {
  private static final String LONG = "0123456789abcdef";

  private final Surroundings around =
      new Surroundings(
          Path.of("data"),
          Map.of("NEW", LONG, "OLD", "whsec_MDEyMzQ1Njc4OWFiY2RlZg==", "SHORT", "x"));

  @Test
  void shouldReadTheDefaults() {
    assertThat(new PushKeys("${NEW}", null, null, null, null).transport("box", around))
        .isEqualTo(
            new PushSettings("box", List.of(new Secret(LONG)), Duration.ofMinutes(5), 4 << 20));
  }

  @Test
  void shouldReadEveryKeyAndTellNoSecret() {
    PushSettings settings =
        (PushSettings)
            new PushKeys("${NEW}", List.of("${OLD}"), false, "1m", "1k").transport("box", around);

    assertThat(settings.secrets()).hasSize(2);
    assertThat(settings.window()).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.maxBytes()).isEqualTo(1024);
    assertThat(settings.toString()).doesNotContain(LONG, "whsec");
    assertThat(settings.place()).isEqualTo("POST /push/box");
  }

  @Test
  void shouldBeOpenOnlyWhenToldTo() {
    assertThat(new PushKeys(null, null, true, null, null).transport("box", around).place())
        .isEqualTo("POST /push/box, unsigned");
    fails(
        new PushKeys(null, null, null, null, null),
        "secret: missing (wanted: ${NAME}, from the environment; or unsigned: true, which takes"
            + " stories from anybody)");
    fails(
        new PushKeys("${NEW}", null, true, null, null),
        "unsigned: true (allowed: only without a secret)");
  }

  @Test
  void shouldRefuseWeakSecrets() {
    fails(
        new PushKeys("${SHORT}", null, null, null, null),
        "secret: only 1 bytes (allowed: 16 or more)");
    fails(new PushKeys("${NEW}", null, null, null, "1G"), "maxBytes: '1G' (allowed: 64M at most)");
  }

  @Test
  void shouldForgetIdsAfterTheWindow() {
    SeenIds ids = new SeenIds(Duration.ofNanos(100));

    assertThat(ids.begin("a", 0)).isEqualTo(SeenIds.State.NEW);
    assertThat(ids.begin("a", 50)).isEqualTo(SeenIds.State.UNDER_WAY);
    ids.taken("a");
    assertThat(ids.begin("a", 99)).isEqualTo(SeenIds.State.TAKEN);
    assertThat(ids.begin("a", 101)).isEqualTo(SeenIds.State.NEW);
  }

  @Test
  void shouldSignAsStandardWebhooksDoes() {
    // Worked out apart from Java: printf 'm.1.{}' | openssl dgst -sha256 -hmac 0123456789abcdef
    assertThat(Signature.of(new Secret(LONG), "m", "1", new byte[] {'{', '}'}))
        .isEqualTo("v1,BLqcBKrzX/LZcLCKH+YuLiF2mmsud2n7cYsfWQ/dQ7Y=");
  }

  private void fails(PushKeys keys, String message) {
    assertThatThrownBy(() -> keys.transport("box", around)).hasMessage(message);
  }
}
