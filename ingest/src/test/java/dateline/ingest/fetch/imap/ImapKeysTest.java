package dateline.ingest.fetch.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImapKeysTest {
  private static final Surroundings AROUND =
      new Surroundings(Path.of("data"), Map.of("WORD", "open sesame"));

  @Test
  void shouldReadTheDefaults() {
    assertThat(
            transport(
                new ImapKeys("mail.example", null, null, "desk", "${WORD}", null, null, null)))
        .isEqualTo(
            new ImapSettings(
                "mail.example",
                993,
                ImapSettings.Tls.IMPLICIT,
                "desk",
                new Secret("open sesame"),
                "INBOX",
                Duration.ofSeconds(30),
                32 << 20,
                Path.of("data/spool/imap/box")));
  }

  @Test
  void shouldReadEveryKey() {
    ImapSettings settings =
        transport(
            new ImapKeys(
                "mail.example", 1143, "starttls", "desk", "${WORD}", "Wires/AFP", "5s", "1M"));

    assertThat(settings.tls()).isEqualTo(ImapSettings.Tls.STARTTLS);
    assertThat(settings.place()).isEqualTo("imap://mail.example:1143/Wires/AFP");
    assertThat(settings.every()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.maxBytes()).isEqualTo(1 << 20);
    assertThat(settings).asString().doesNotContain("sesame");
  }

  @Test
  void shouldSayWhatIsWrong() {
    fails(
        new ImapKeys(null, null, null, "u", "${WORD}", null, null, null),
        "host: missing: the server");
    fails(
        new ImapKeys("h", 70_000, null, "u", "${WORD}", null, null, null),
        "port: '70000' (allowed: 1 to 65535)");
    fails(
        new ImapKeys("h", null, "maybe", "u", "${WORD}", null, null, null),
        "tls: 'maybe' (allowed: implicit, starttls, none)");
    fails(
        new ImapKeys("h", null, null, null, "${WORD}", null, null, null),
        "user: missing: the name to log in with");
    fails(
        new ImapKeys("h", null, null, "u", null, null, null, null),
        "password: missing (wanted: ${NAME}, from the environment)");
    fails(
        new ImapKeys("h", null, null, "u", "plain", null, null, null),
        "password: a secret does not belong into a file (allowed: ${NAME}, from the environment)");
    fails(
        new ImapKeys("h", null, null, "u", "${WORD}", null, "10ms", null),
        "every: '10ms' (allowed: 1s to 7d)");
  }

  private static ImapSettings transport(ImapKeys keys) {
    return (ImapSettings) keys.transport("box", AROUND);
  }

  private static void fails(ImapKeys keys, String message) {
    assertThatThrownBy(() -> transport(keys)).hasMessage(message);
  }
}
