package dateline.schemas.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a YAML file into a record, strictly: an unknown key, a key given twice or a value of the
 * wrong kind is a {@link Problem}, never a silent default. What a record's constructor refuses with
 * {@link IllegalArgumentException} is one too.
 */
public final class SettingsFile {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private SettingsFile() {}

  /**
   * Reads a file.
   *
   * @param file the file; an empty one is an empty map
   * @param type a record whose components are the keys that are allowed
   * @throws SettingsException if it cannot be read or does not fit
   */
  public static <T> T read(Path file, Class<T> type) {
    return parse(text(file), file.toString(), type);
  }

  /**
   * Reads YAML text.
   *
   * @param name what problems call it: the name of its file or resource
   * @throws SettingsException if it does not fit
   */
  public static <T> T parse(String yaml, String name, Class<T> type) {
    try {
      T value = YAML.readValue(yaml.isBlank() ? "{}" : yaml, type);
      if (value == null) {
        return YAML.readValue("{}", type);
      }
      return value;
    } catch (JacksonException e) {
      throw new SettingsException(List.of(problem(name, e)));
    }
  }

  private static String text(Path file) {
    String found;
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      found = "there is no such file";
    } catch (AccessDeniedException e) {
      found = "may not be read: permission denied";
    } catch (CharacterCodingException e) {
      found = "is not UTF-8 text";
    } catch (IOException e) {
      found = "cannot be read: " + e.getMessage();
    }
    throw new SettingsException(List.of(new Problem(file.toString(), 0, "", found)));
  }

  private static Problem problem(String name, JacksonException e) {
    int line = line(e);
    return new Problem(name, line, path(e), message(e));
  }

  private static int line(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at == null ? 0 : Math.max(0, at.getLineNr());
  }

  private static String path(JacksonException e) {
    StringBuilder path = new StringBuilder();
    if (e instanceof DatabindException bind) {
      for (JacksonException.Reference step : bind.getPath()) {
        if (step.getPropertyName() == null) {
          path.append('[').append(step.getIndex()).append(']');
        } else {
          path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
      }
    }
    return path.toString();
  }

  private static String message(JacksonException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "unknown key (known: "
          + unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .collect(Collectors.toCollection(TreeSet::new))
              .stream()
              .collect(Collectors.joining(", "))
          + ")";
    }
    if (e instanceof ValueInstantiationException && e.getCause() != null) {
      return String.valueOf(e.getCause().getMessage());
    }
    if (e instanceof InvalidFormatException wrong && wrong.getTargetType() != null) {
      Class<?> type = wrong.getTargetType();
      String allowed =
          type.isEnum()
              ? List.of(type.getEnumConstants()).stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining(", "))
              : type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
      return "'" + wrong.getValue() + "' (allowed: " + allowed + ")";
    }
    return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("not YAML");
  }
}
