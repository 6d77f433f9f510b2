package dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sentences that the invented stories are made of.
 *
 * @param themes what a story can be about, the sentences of one theme together
 * @param any what a story may say whatever it is about
 */
record Sentences(List<List<String>> themes, List<String> any) {
  private static final String FILE = "stories.txt";
  private static final String ANY = "any";

  /**
   * Reads the file of them that comes with this module.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  static Sentences read() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : text().lines().toList()) {
      if (line.startsWith("== ")) {
        section = new ArrayList<>();
        sections.put(line.substring(3), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(line);
      }
    }
    List<String> any = Objects.requireNonNull(sections.remove(ANY), "no section of any story");
    return new Sentences(List.copyOf(sections.values()), any);
  }

  private static String text() {
    try (InputStream in = Sentences.class.getResourceAsStream(FILE)) {
      return new String(
          Objects.requireNonNull(in, FILE + " is missing").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
