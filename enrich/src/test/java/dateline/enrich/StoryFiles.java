package dateline.enrich;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dateline.model.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of stories, roughly: enough to have something to label. */
final class StoryFiles {
  /** Of a large file, its beginning will do. */
  private static final int MOST = 200;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private StoryFiles() {}

  /** A file's stories: plain wire text is one; else each line is one, in JSON. */
  static List<Article> read(Path file) throws IOException {
    if (file.toString().endsWith(".txt")) {
      List<String> lines = Files.readAllLines(file);
      String text = lines.stream().skip(2).collect(joining("\n"));
      return List.of(new Story(null, lines.get(1), text).article());
    }
    try (var bytes = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .limit(MOST)
          .map(line -> JSON.readValue(line, Story.class).article())
          .toList();
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Story(@Nullable String language, @Nullable String title, @Nullable String text) {
    Article article() {
      return Stories.article()
          .setHeadline(title)
          .setBody(text == null ? "" : text)
          .setLanguage(language == null || language.isEmpty() ? null : language)
          .build();
    }
  }
}
