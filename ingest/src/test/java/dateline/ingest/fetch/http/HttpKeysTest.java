package dateline.ingest.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HttpKeysTest {
  private final Surroundings around =
      new Surroundings(Path.of("/data"), Map.of("TOKEN", "t0ken", "PW", "pass"));

  @Test
  void shouldReadTheDefaults() {
    HttpSettings settings = settings(url("https://agency.example/rss"));

    assertThat(settings.every()).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.timeout()).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.maxBytes()).isEqualTo(64 << 20);
    assertThat(settings.maxRedirects()).isEqualTo(5);
    assertThat(settings.userAgent()).isEqualTo("Dateline");
    assertThat(settings.spool()).isEqualTo(Path.of("/data/spool/http/box"));
  }

  @Test
  void shouldReadEveryKeyAndTellNoSecret() {
    HttpSettings settings =
        settings(
            new HttpKeys(
                "https://agency.example/${TOKEN}/rss?key=${TOKEN}",
                "30s",
                Map.of("X-Key", "${TOKEN}"),
                "ada",
                "${PW}",
                "5s",
                "1M",
                2,
                "Newsroom"));

    assertThat(settings.url()).hasToString("https://agency.example/t0ken/rss?key=t0ken");
    assertThat(settings.headers()).containsEntry("X-Key", new Secret("t0ken"));
    assertThat(settings.headers()).containsEntry("Authorization", new Secret("Basic YWRhOnBhc3M="));
    assertThat(settings.place()).isEqualTo("https://agency.example/${TOKEN}/rss");
    assertThat(settings.toString()).doesNotContain("t0ken", "YWRh");
    assertThat(settings.headers().toString()).doesNotContain("t0ken");
  }

  @Test
  void shouldSayWhatIsWrong() {
    fails(url(null), "url: missing: the address to ask");
    fails(url("ftp://x.example/a"), "url: 'ftp://x.example/a' (allowed: http://… or https://…)");
    fails(url("https://${NONE}/"), "url: the environment has no variable NONE, or it is empty");
    fails(
        url("https://ada:${PW}@x.example/"),
        "url: 'https://x.example/' names a user (allowed: the keys user and password)");
    fails(
        new HttpKeys("http://x", "10ms", null, null, null, null, null, null, null),
        "every: '10ms' (allowed: 1s to 7d)");
    fails(
        new HttpKeys("http://x", null, Map.of("Host", "y"), null, null, null, null, null, null),
        "headers.Host: no header that can be set");
    fails(
        new HttpKeys("http://x", null, null, "ada", null, null, null, null, null),
        "password: missing (wanted: both or none)");
    fails(
        new HttpKeys("http://x", null, null, "ada", "pass", null, null, null, null),
        "password: a secret does not belong into a file (allowed: ${NAME}, from the environment)");
  }

  @Test
  void shouldKnowWhatIsPrivate() {
    assertThat(Redirection.inward("127.0.0.1")).isTrue();
    assertThat(Redirection.inward("10.1.2.3")).isTrue();
    assertThat(Redirection.inward("169.254.169.254")).isTrue();
    assertThat(Redirection.inward("[fd00::1]")).isTrue();
    assertThat(Redirection.inward("93.184.216.34")).isFalse();
  }

  @Test
  void shouldRefuseRedirectsThatLoseOrGainTooMuch() {
    java.net.URI secure = java.net.URI.create("https://93.184.216.34/a");

    assertThatThrownBy(() -> Redirection.next(secure, "http://93.184.216.34/b"))
        .hasMessage("redirects from https to http");
    assertThatThrownBy(() -> Redirection.next(secure, "https://169.254.169.254/b"))
        .hasMessage("redirects into a private network: 169.254.169.254");
    assertThatThrownBy(() -> Redirection.next(secure, "file:///etc/passwd"))
        .hasMessage("redirects to what is no address of the web");
  }

  private void fails(HttpKeys keys, String message) {
    assertThatThrownBy(() -> settings(keys)).hasMessage(message);
  }

  private HttpSettings settings(HttpKeys keys) {
    return (HttpSettings) keys.transport("box", around);
  }

  private static HttpKeys url(@Nullable String url) {
    return new HttpKeys(url, null, null, null, null, null, null, null, null);
  }
}
