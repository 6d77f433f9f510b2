package dateline.ingest.fetch.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SftpKeysTest {
  private static final String KEY = "SHA256:" + "A".repeat(43);
  private static final Surroundings AROUND =
      new Surroundings(Path.of("data"), Map.of("WORD", "open sesame", "NOKEY", "/no/such/file"));

  @Test
  void shouldReadTheDefaults() {
    assertThat(transport(keys("sftp.example", "desk", "${WORD}", KEY, null, null)))
        .isEqualTo(
            new SftpSettings(
                "sftp.example",
                22,
                new Login("desk", new Secret("open sesame"), List.of()),
                Set.of(KEY),
                ".",
                "*",
                Duration.ofSeconds(30),
                Duration.ofSeconds(2),
                SftpSettings.After.KEEP,
                1L << 30,
                Path.of("data/spool/sftp/box")));
  }

  @Test
  void shouldReadEveryKey() {
    String other = "SHA256:" + "B".repeat(43);
    SftpSettings settings =
        transport(
            new SftpKeys(
                "sftp.example",
                2222,
                "desk",
                "${WORD}",
                null,
                null,
                KEY + " " + other,
                "/out/",
                "*.xml",
                "5s",
                "1s",
                "move",
                "8M"));

    assertThat(settings.port()).isEqualTo(2222);
    assertThat(settings.hostKeys()).containsExactlyInAnyOrder(KEY, other);
    assertThat(settings.place()).isEqualTo("sftp://sftp.example:2222/out/*.xml");
    assertThat(settings.every()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.settle()).isEqualTo(Duration.ofSeconds(1));
    assertThat(settings.after()).isEqualTo(SftpSettings.After.MOVE);
    assertThat(settings.maxBytes()).isEqualTo(8 << 20);
    assertThat(settings).asString().doesNotContain("sesame");
  }

  @Test
  void shouldTrustAnyServerOnlyWhereItSaysSo() {
    assertThat(transport(keys("h", "u", "${WORD}", "unchecked", null, null)).hostKeys()).isEmpty();
    fails(
        keys("h", "u", "${WORD}", null, null, null),
        "hostKey: missing (wanted: SHA256:…, as ssh-keygen -lf prints it; or unchecked, which"
            + " trusts whoever answers)");
    fails(
        keys("h", "u", "${WORD}", "MD5:00:11", null, null),
        "hostKey: 'MD5:00:11' (allowed: SHA256: and 43 characters, or unchecked)");
  }

  @Test
  void shouldSayWhatIsWrong() {
    fails(keys(null, "u", "${WORD}", KEY, null, null), "host: missing: the server");
    fails(keys("h", null, "${WORD}", KEY, null, null), "user: missing: the name to log in with");
    fails(
        keys("h", "u", null, KEY, null, null), "password: missing (wanted: it or key, as ${NAME})");
    fails(
        keys("h", "u", "in the file", KEY, null, null),
        "password: a secret does not belong into a file (allowed: ${NAME}, from the environment)");
    fails(
        keys("h", "u", "${WORD}", KEY, "[", null),
        "pattern: '[' (allowed: a glob such as *.xml or {a,b}*.txt)");
    fails(
        keys("h", "u", "${WORD}", KEY, null, "burn"),
        "after: 'burn' (allowed: keep, move, delete)");
    fails(
        new SftpKeys("h", 0, "u", "${WORD}", null, null, KEY, null, null, null, null, null, null),
        "port: '0' (allowed: 1 to 65535)");
    fails(
        new SftpKeys(
            "h", null, "u", null, "${WORD}", null, KEY, null, null, null, null, null, null),
        "key: cannot be read (allowed: a private key, or the path of its file, and its"
            + " keyPassword)");
    fails(
        new SftpKeys(
            "h", null, "u", "${WORD}", null, null, KEY, null, null, "1ms", null, null, null),
        "every: '1ms' (allowed: 1s to 7d)");
  }

  private static SftpKeys keys(
      @Nullable String host,
      @Nullable String user,
      @Nullable String password,
      @Nullable String hostKey,
      @Nullable String pattern,
      @Nullable String after) {
    return new SftpKeys(
        host, null, user, password, null, null, hostKey, null, pattern, null, null, after, null);
  }

  private static SftpSettings transport(SftpKeys keys) {
    return (SftpSettings) keys.transport("box", AROUND);
  }

  private static void fails(SftpKeys keys, String message) {
    assertThatThrownBy(() -> transport(keys)).hasMessage(message);
  }
}
