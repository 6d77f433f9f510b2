package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.publish.route.Desk;
import dateline.publish.route.Format;
import dateline.publish.route.Route;
import dateline.publish.route.Webhook;
import dateline.query.NamedQueries;
import dateline.query.Query;
import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutesFileTest {
  @TempDir private Path folder;

  @Test
  void shouldDeliverAsAvroByDefault() {
    List<Route> routes =
        read(
            """
            routes:
              - name: asia
                query: region:142
                topic: asia
            """);

    assertThat(routes).extracting(Route::desk).containsExactly(new Desk("asia", Format.AVRO));
  }

  @Test
  void shouldReadEveryKey() {
    List<Route> routes =
        read(
            """
            routes:
              - name: quakes-2
                query: headline:quake AND urgency:[1 TO 3]
                topic: alerts.ninjs
                format: ninjs
              - name: floods
                query: headline:flood
                topic: alerts.ninjs
                format: ninjs
            """);

    assertThat(routes).extracting(Route::name).containsExactly("quakes-2", "floods");
    assertThat(routes).extracting(Route::desk).containsOnly(new Desk("alerts.ninjs", Format.NINJS));
  }

  @Test
  void shouldReportAllProblemsAtOnce() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    routes:
                      - name: asia
                        query: region:142
                        topic: asia
                      - name: asia
                        query: "((region:142"
                        topic: asia
                        format: ninjs
                      - name: Europe!
                        topics: europe
                        query: 150
                        topic: Europe
                        format: xml
                      -
                    """))
        .isInstanceOf(SettingsException.class)
        .satisfies(
            e ->
                assertThat(
                        String.valueOf(e.getMessage())
                            .lines()
                            .map(line -> line.replaceFirst("^.*?routes.yml: ", "")))
                    .satisfiesExactly(
                        is("routes[1].name: 'asia' is already the name of routes[0]"),
                        query ->
                            assertThat(query)
                                .startsWith("routes[1].query: '((region:142': position "),
                        is(
                            "routes[1].format: 'ninjs', but an earlier route has topic 'asia' as"
                                + " 'avro' (wanted: one format for a topic)"),
                        is(
                            "routes[2].topics: unknown key (known: format, name, query, topic, webhook)"),
                        is(
                            "routes[2].name: 'Europe!' (allowed: lower-case letters, digits and"
                                + " -, at most 100)"),
                        is("routes[2].query: '150' (wanted: text)"),
                        is("routes[2].format: unknown 'xml' (known: avro, ninjs)"),
                        is(
                            "routes[2].topic: 'Europe' (allowed: lower-case letters, digits, . _"
                                + " -; first a letter or digit; at most 100)"),
                        is("routes[3].name: missing"),
                        is("routes[3].query: missing"),
                        is("routes[3].topic: missing")));
  }

  @Test
  void shouldReadQueriesThatRoutesUse() {
    List<Route> routes =
        read(
            """
            queries:
              koreas: region:KP OR region:KR
              missiles: missile* AND @koreas
            routes:
              - name: missiles
                query: "@missiles AND NOT test"
                topic: korea
            """);

    assertThat(routes)
        .extracting(route -> route.query().toString())
        .containsExactly("@missiles AND NOT test");
    assertThat(routes.get(0).query())
        .isEqualTo(
            Query.parse(
                "@missiles -test",
                NamedQueries.of(
                    Map.of("koreas", "region:KP OR region:KR", "missiles", "missile* @koreas"),
                    (name, reason) -> {
                      throw reason;
                    })));
  }

  @Test
  void shouldSayWhatIsWrongWithQueriesThatRoutesUse() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    queries:
                      round: x OR @about
                      about: y @round
                      wind: 7
                      torn: "(gale"
                      nothing:
                    routes:
                      - name: storms
                        query: "@storm"
                        topic: storms
                    """))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(
            "routes.yml: queries.about: 'y @round': position 2: found '@round' (exp")
        .hasMessageContaining("a query that does not use itself: @round → @about → @round")
        .hasMessageContaining("routes.yml: queries.wind: '7' (wanted: text)")
        .hasMessageContaining("routes.yml: queries.torn: '(gale': position 5: found end of query")
        .hasMessageContaining("routes.yml: queries.nothing: missing")
        .hasMessageContaining("routes.yml: routes[0].query: '@storm': position 0: found '@storm'");
  }

  @Test
  void shouldRefuseANameThatIsGivenTwice() {
    assertThatThrownBy(() -> read("queries:\n  storm: gale\n  storm: wind\nroutes:\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("routes.yml:3: ")
        .hasMessageContaining("storm");
  }

  @Test
  void shouldTakeANamedQueryThatIsForTheDashboardAlone() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("routes.yml"),
            """
            queries:
              night-desk: urgency:[1 TO 3]
            routes:
              - name: world
                query: "*:*"
                topic: world
            """);

    assertThat(RoutesFile.read(file).names().names()).containsExactly("night-desk");
  }

  @Test
  void shouldRefuseAFileWithoutRoutes() {
    assertThatThrownBy(() -> read(""))
        .hasMessageEndingWith(
            "routes.yml: routes: none, so nothing would be delivered (wanted: at least one)");
  }

  @Test
  void shouldReadAWebhook() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("routes.yml"),
            """
            routes:
              - name: cms
                query: "*:*"
                topic: cms
                format: ninjs
                webhook:
                  url: https://cms.example:8443/hook
                  secret: ${CMS_SECRET}
            """);

    assertThat(RoutesFile.read(file).webhooks())
        .containsExactly(
            new Webhook(
                "cms",
                new Desk("cms", Format.NINJS),
                URI.create("https://cms.example:8443/hook"),
                "CMS_SECRET"));
  }

  @Test
  void shouldSayWhatIsWrongWithAWebhookWithoutShowingASecret() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("routes.yml"),
            """
            routes:
              - name: cms
                query: "*:*"
                topic: cms
                webhook:
                  url: ftp://cms.example/hook
                  secret: open-sesame
                  retries: 3
            """);

    assertThatThrownBy(() -> RoutesFile.read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("routes[0].webhook.retries: unknown key (known: secret, url)")
        .hasMessageContaining("routes[0].webhook: on a route with format 'avro' (wanted: ninjs)")
        .hasMessageContaining("routes[0].webhook.url: 'ftp://cms.example/hook' (allowed: http://")
        .hasMessageContaining("routes[0].webhook.secret: a secret does not belong into a file")
        .hasMessageNotContaining("open-sesame");
  }

  @Test
  void shouldReadTheRoutesThatDatelineComesWith() {
    assertThat(RoutesFile.read(Path.of("..", "config", "routes.yml")).routes())
        .extracting(Route::name)
        .contains("world", "world-ninjs", "asia", "sport");
  }

  private static ThrowingConsumer<String> is(String expected) {
    return line -> assertThat(line).isEqualTo(expected);
  }

  private List<Route> read(String yaml) {
    try {
      return RoutesFile.read(Files.writeString(folder.resolve("routes.yml"), yaml)).routes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
