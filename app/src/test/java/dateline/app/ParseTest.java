package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParseTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String LINE = "{\"id\":\"%s\",\"title\":\"A title\",\"text\":\"A text.\"}\n";

  @TempDir Path folder;

  @Test
  void shouldPrintALineForEachStoryOfEachFile() throws IOException {
    Path lines = write("two.jsonl", LINE.formatted("a") + LINE.formatted("b"));
    Path text = write("one.txt", "A headline\n\nSUVA (Wire) - A paragraph of a story.\n");

    CommandRun run = CommandRun.of("parse", lines, text);

    assertThat(run.status()).isEqualTo(ExitCode.OK);
    assertThat(json(run))
        .extracting(
            line -> line.at("/file").asString() + "#" + line.at("/item").asInt(),
            line -> line.at("/article/headline").asString())
        .containsExactly(
            tuple(lines + "#0", "A title"),
            tuple(lines + "#1", "A title"),
            tuple(text + "#0", "A headline"));
  }

  @Test
  void shouldPrintTheSiblingsOfABadItem() throws IOException {
    Path file = write("x.jsonl", LINE.formatted("a") + "{\"text\": \"cut\n" + LINE.formatted("b"));

    CommandRun run = CommandRun.of("parse", file);

    assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).isEmpty();
    List<JsonNode> lines = json(run);
    assertThat(lines).extracting(line -> line.at("/item").asInt()).containsExactly(0, 1, 2);
    assertThat(lines).extracting(line -> line.has("article")).containsExactly(true, false, true);
    assertThat(lines.get(1).at("/rejected/reason").asString()).isEqualTo("MALFORMED");
    assertThat(lines.get(1).at("/rejected/message").asString()).startsWith("line 2, column ");
  }

  @Test
  void shouldGoOnAfterAFileThatCannotBeRead() throws IOException {
    Path good = write("good.jsonl", LINE.formatted("a"));

    CommandRun run = CommandRun.of("parse", folder, folder.resolve("none"), good);

    assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).isEmpty();
    assertThat(json(run))
        .extracting(
            line ->
                line.at("/rejected/reason").asString("-")
                    + ": "
                    + line.at("/rejected/message").asString("-"))
        .containsExactly(
            "UNREADABLE: is a directory (wanted: a file)",
            "UNREADABLE: there is no such file or folder",
            "-: -");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "empty, EMPTY",
    "binary, ENCODING",
    "picture, ENCODING",
    "truncated, MALFORMED",
    "no text, INCOMPLETE",
    "wrong types, MALFORMED",
  })
  void shouldRefuseAFileThatIsNoStory(String kind, String reason) throws IOException {
    Path file = folder.resolve("story");
    Files.write(
        file,
        switch (kind) {
          case "empty" -> new byte[0];
          case "binary" -> new byte[] {0, 1, 2, 0x7f, 'E', 'L', 'F', 0, (byte) 0xff};
          case "picture" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'};
          case "truncated" -> "{\"text\": \"a".getBytes(StandardCharsets.UTF_8);
          case "no text" -> "{\"language\": \"en\"}".getBytes(StandardCharsets.UTF_8);
          default -> "{\"text\": {\"a\": 1}}".getBytes(StandardCharsets.UTF_8);
        });

    CommandRun run = CommandRun.of("parse", file);

    assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).isEmpty();
    assertThat(json(run))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.at("/rejected/reason").asString()).isEqualTo(reason);
              assertThat(line.at("/rejected/message").asString()).isNotBlank();
            });
  }

  @Test
  void shouldReadTheFilesAsASourceWould() throws IOException {
    Path source =
        write(
            "wire.yml",
            "format: json-lines\ncredit: The Wire\nlanguage: pt\ndirectory: {path: wire}\n");

    CommandRun run =
        CommandRun.of("parse", "--source", source, write("x.jsonl", LINE.formatted("a")));

    JsonNode article = json(run).get(0).at("/article");
    assertThat(article.at("/id").asString()).isEqualTo("wire:a");
    assertThat(article.at("/credit").asString()).isEqualTo("The Wire");
    assertThat(article.at("/language").asString()).isEqualTo("pt");
  }

  @Test
  void shouldTakeTheFormatThatIsNamed() throws IOException {
    CommandRun run = CommandRun.of("parse", "--format", "text", write("x", LINE.formatted("a")));

    assertThat(json(run).get(0).at("/article/headline").asString()).startsWith("{\"id\":\"a\"");
  }

  @Test
  void shouldReadStandardInput() {
    CommandRun run =
        withInput(LINE.formatted("a") + LINE.formatted("b"), () -> CommandRun.of("parse", "-"));

    assertThat(run.status()).isEqualTo(ExitCode.OK);
    assertThat(json(run))
        .extracting(line -> line.at("/file").asString() + " " + line.at("/article/guid").asString())
        .containsExactly("- a", "- b");
  }

  @Test
  void shouldReadManyLines() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < 2_000; number++) {
      lines.append(LINE.formatted(number));
    }

    CommandRun run = CommandRun.of("parse", write("many.jsonl", lines.toString()));

    assertThat(json(run))
        .hasSize(2_000)
        .last()
        .extracting(line -> line.at("/item").asInt(), line -> line.at("/article/guid").asString())
        .containsExactly(1_999, "1999");
  }

  private static CommandRun withInput(String text, Supplier<CommandRun> command) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    try {
      return command.get();
    } finally {
      System.setIn(before);
    }
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<JsonNode> json(CommandRun run) {
    return run.outLines().stream().map(JSON::readTree).toList();
  }
}
