package dateline.schemas.settings;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.filter.FilteringParserDelegate;
import tools.jackson.core.filter.TokenFilter.Inclusion;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a text again and again, each time without the keys that were refused before, so that no
 * problem hides another. Of what then is said, only what is about a key of the text counts: the
 * rest may come of what was left out.
 */
final class Rounds<T, R> {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(new SimpleModule().addDeserializer(Duration.class, new DurationReader()))
          .build();

  private final String yaml;
  private final String name;
  private final Class<T> type;
  private final Function<T, R> use;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Set<String> refused = new HashSet<>();

  /**
   * @param name what problems call the text
   * @param use makes what is wanted of the record
   */
  Rounds(String yaml, String name, Class<T> type, Function<T, R> use) {
    this.yaml = saysNothing(yaml) ? "{}" : yaml;
    this.name = name;
    this.type = type;
    this.use = use;
  }

  /** Whether there are comments at most, as where every key is left at its default. */
  private static boolean saysNothing(String yaml) {
    return yaml.replaceFirst("^\uFEFF", "")
        .lines()
        .map(String::strip)
        .allMatch(line -> line.isEmpty() || line.startsWith("#"));
  }

  /**
   * What was made of the text.
   *
   * @throws SettingsException if it cannot be used
   */
  R result() {
    List<Problem> found = List.of();
    do {
      try (JsonParser parser = refused.isEmpty() ? whole() : filtered(whole(), path -> {})) {
        R result = use.apply(value(parser));
        if (refused.isEmpty()) {
          return result;
        }
        found = List.of();
      } catch (SettingsException e) {
        found = e.problems();
      } catch (IllegalArgumentException e) {
        found = List.of(new Problem(name, 0, "", String.valueOf(e.getMessage())));
      }
    } while (add(found));
    throw new SettingsException(List.copyOf(problems));
  }

  private T value(JsonParser parser) {
    try {
      T value = YAML.readerFor(type).readValue(parser);
      return value == null ? YAML.readValue("{}", type) : value;
    } catch (JacksonException e) {
      throw new SettingsException(List.of(YamlProblem.of(name, e, parser)));
    }
  }

  /** Takes problems up; tells whether one more key can be left out. */
  private boolean add(List<Problem> found) {
    Map<String, Integer> lines = lines();
    boolean first = refused.isEmpty();
    boolean more = false;
    for (Problem problem : found) {
      String key = key(problem, lines.keySet());
      Integer line = key == null ? null : lines.get(key);
      if (line != null) {
        problems.add(new Problem(problem.file(), line, problem.key(), problem.message()));
        more |= refused.add(key);
      } else if (first) {
        problems.add(problem);
      }
    }
    return more;
  }

  /** The key that a problem is about, if it is in the text. */
  private static @Nullable String key(Problem problem, Set<String> known) {
    // What a constructor refuses begins with the name of the component.
    String outer = problem.key();
    String inner = problem.message().replaceFirst("(?s): .*", "");
    String whole = outer.isEmpty() ? inner : outer + "." + inner;
    return known.contains(whole) ? whole : known.contains(outer) ? outer : null;
  }

  /** The lines of the keys that are not refused yet, by path. */
  private Map<String, Integer> lines() {
    Map<String, Integer> lines = new HashMap<>();
    JsonParser whole = whole();
    try (JsonParser parser =
        filtered(
            whole, path -> lines.putIfAbsent(path, whole.currentTokenLocation().getLineNr()))) {
      while (parser.nextToken() != null) {
        // Reading is all that is wanted.
      }
    } catch (JacksonException e) {
      // No YAML from here on, which is said already: no key of it can be left out.
      return Map.of();
    }
    return lines;
  }

  private JsonParser whole() {
    return YAML.createParser(yaml);
  }

  private JsonParser filtered(JsonParser whole, Consumer<String> kept) {
    return new FilteringParserDelegate(
        whole, new KeptKeys(refused, kept), Inclusion.INCLUDE_ALL_AND_PATH, true);
  }
}
