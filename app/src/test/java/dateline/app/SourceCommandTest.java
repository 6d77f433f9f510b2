package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void sources() throws IOException {
    Files.createDirectories(folder.resolve("sources"));
    source("inbox", "directory: {path: '%s'}".formatted(folder.resolve("in")));
  }

  @Test
  void shouldCheckAllFilesAndThoseGiven() throws IOException {
    Path other = Files.writeString(folder.resolve("other.yml"), "directory: {path: other}");

    CommandRun run = CommandRun.of("source", "check", "--config", folder, other);

    assertThat(run.status()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("inbox ", "other ", "2 sources, no problem in their files");
  }

  @Test
  void shouldReportAllProblemsAtOnce() throws IOException {
    source("a", "format: newsml\ndirectory: {path: a}");
    source("b", "directory: {pth: b}");

    CommandRun run = CommandRun.of("source", "check", "--config", folder);

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("a.yml:1: format: unknown 'newsml'")
        .contains("b.yml:1: directory.pth: unknown key (known: maxBytes, path, poll, settle)");
  }

  @Test
  void shouldReportAllProblemsOfAFileAtOnce() throws IOException {
    source(
        "a",
        """
        formt: json
        langage: en
        zone: Mars
        home: Texas
        remember: ever
        map: {headline: 'a..b', nonsense: x}
        format: telex
        http: {url: 'https://wire.example/', every: 10ms, timeout: long, evry: 1m}
        """);

    CommandRun run = CommandRun.of("source", "check", "--config", folder);

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().lines())
        .map(line -> line.replaceFirst(".*a\\.yml", "").replaceFirst(" \\(.*", ""))
        .containsExactlyInAnyOrder(
            ":1: formt: unknown key",
            ":2: langage: unknown key",
            ":3: zone: 'Mars'",
            ":4: home: 'Texas'",
            ":5: remember: 'ever'",
            ":7: format: unknown 'telex'",
            ":8: http.every: '10ms'",
            ":8: http.timeout: 'long'",
            ":8: http.evry: unknown key");
  }

  @Test
  void shouldWarnOfPropertiesThatKafkaDoesNotKnow() throws IOException {
    source(
        "depesche",
        "kafka: {topic: wires, bootstrap: 'broker.example:9092',"
            + " properties: {sesion.timeout.ms: 9000, acme.endpoint: x, security.protocol: SSL}}");

    CommandRun run = CommandRun.of("source", "check", "--config", folder);

    assertThat(run.status()).isEqualTo(ExitCode.OK);
    assertThat(run.err().lines())
        .containsExactly(
            "dateline: warning: "
                + folder
                + "/sources/depesche.yml: kafka.properties.acme.endpoint: Kafka knows no such"
                + " property, only a class that is plugged in might",
            "dateline: warning: "
                + folder
                + "/sources/depesche.yml: kafka.properties.sesion.timeout.ms: Kafka knows no such"
                + " property, only a class that is plugged in might (near: session.timeout.ms)");
  }

  @Test
  void shouldTryTheConnections() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/good",
        exchange -> {
          exchange.sendResponseHeaders(200, 5);
          exchange
              .getResponseBody()
              .write("12345".getBytes(java.nio.charset.StandardCharsets.UTF_8));
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      source("good", "http: {url: '" + address + "/good'}");
      source("gone", "http: {url: '" + address + "/gone'}");
      Files.writeString(folder.resolve("file"), "");
      source("no-folder", "directory: {path: '" + folder.resolve("file") + "'}");

      CommandRun run = CommandRun.of("source", "check", "--connect", "--config", folder);

      assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
      assertThat(run.outLines())
          .anySatisfy(line -> assertThat(line).startsWith("good ").endsWith("answers with 5 bytes"))
          .anySatisfy(line -> assertThat(line).startsWith("gone ").endsWith("FAILED: status 404"))
          .anySatisfy(
              line -> assertThat(line).startsWith("no-folder ").endsWith("FAILED: is no folder"))
          .anySatisfy(line -> assertThat(line).startsWith("inbox ").endsWith("; ingest makes it"));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void shouldProposeAFileThatReadsTheSample() throws IOException {
    Path sample =
        Files.writeString(
            folder.resolve("sample.json"),
            "{\"newsId\": \"1\", \"titel\": \"Ein Titel\", \"inhalt\": \"Ein Text, der lang genug ist.\"}");
    Path file = folder.resolve("wire.yml");

    CommandRun made = CommandRun.of("source", "new", "--from", sample, "--out", file);
    CommandRun again = CommandRun.of("source", "new", "--from", sample, "--out", file);
    CommandRun parsed = CommandRun.of("parse", "--source", file, sample);

    assertThat(made.status()).as(made.err()).isEqualTo(ExitCode.OK);
    assertThat(again.status()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("there is such a file already");
    assertThat(parsed.out()).contains("\"guid\":\"1\"", "\"headline\":\"Ein Titel\"");
  }

  @Test
  void shouldProposeNothingFromWhatCannotBeRead() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "A headline\n\nA text.\n");
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path cut = Files.writeString(folder.resolve("cut.json"), "{\"kop\": \"a");
    Path file = folder.resolve("wire.yml");

    CommandRun run = CommandRun.of("source", "new", "--from", good, empty, cut, "--out", file);

    assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("dateline: " + empty + ": EMPTY: "),
            line -> assertThat(line).startsWith("dateline: " + cut + ": MALFORMED: "));
    assertThat(file).doesNotExist();
  }

  @Test
  void shouldNameTheFolderThatIsNoSample() {
    CommandRun run = CommandRun.of("source", "new", "--from", folder);

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "dateline: --from: " + folder + ": is a folder (wanted: files in it)\n");
  }

  @Test
  void shouldProposeAFileThatCanBeUsedWhateverItIsCalled() throws IOException {
    Path sample =
        Files.writeString(folder.resolve("S.txt"), "A headline\n\nSUVA (Wire) - A text.\n");
    Path file = folder.resolve("Wire 2.0.yml");
    Path other = folder.resolve("wire.yml");

    CommandRun.of("source", "new", "--from", sample, "--out", file);
    CommandRun.of("source", "new", "--from", sample, "--out", other);
    CommandRun parsed = CommandRun.of("parse", "--source", file, sample);

    assertThat(file).content().contains("\nname: wire-2-0\n", "{path: in/wire-2-0}");
    assertThat(other).content().contains("{path: in/wire}").doesNotContain("name:");
    assertThat(parsed.out()).as(parsed.err()).contains("\"source\":\"wire-2-0\"");
  }

  @Test
  void shouldSayWhichLinesOfTextAFieldIsFrom() throws IOException {
    Path sample =
        Files.writeString(
            folder.resolve("mail.eml"),
            """
            Message-ID: <a.b@wire.example>
            Subject: A headline
            From: w@wire.example
            Date: Wed, 25 Nov 2026 10:00:00 +0000

            A text of its own.
            """);

    CommandRun run = CommandRun.of("parse", "--why", sample);

    assertThat(run.outLines())
        .containsSubsequence(
            "  guid            a.b@wire.example", "                  ← Message-ID:  line 1")
        .containsSubsequence("  body            A text of its own.", "                  ← line 6");
  }

  @Test
  void shouldSayWhyAFieldIsWhatItIs() throws IOException {
    Path file =
        source(
            "wire",
            """
            format: json
            credit: The Wire
            directory: {path: wire}
            map:
              headline: kop
              body: tekst
              status: {value: withheld}
              urgency: {path: prio, table: {hoog: 2}, default: 5}
            """);
    Path sample =
        Files.writeString(
            folder.resolve("sample.json"),
            "{\"kop\": \"Een kop\",\n\"tekst\": \"Een tekst.\",\n\"prio\": \"hoog\",\n\"rest\": \"ongelezen\"}");

    CommandRun run = CommandRun.of("parse", "--why", "--source", file, sample);

    assertThat(run.status()).isEqualTo(ExitCode.OK);
    assertThat(run.outLines())
        .containsSubsequence(
            "  status          WITHHELD",
            "                  ← map.status (constant): {value=withheld}",
            "  urgency         2")
        .containsSubsequence(
            "  headline        Een kop",
            "                  ← map.headline: kop",
            "                  ← kop  line 1")
        .containsSubsequence("  credit          The Wire", "                  ← credit: The Wire")
        .anySatisfy(line -> assertThat(line).isEqualTo("  rest  line 4  ongelezen"));
  }

  private Path source(String name, String yaml) throws IOException {
    return Files.writeString(folder.resolve("sources").resolve(name + ".yml"), yaml);
  }
}
