package dateline.ingest.fetch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the keys of a transport refer to outside their file.
 *
 * @param data the folder of what is kept between runs; relative paths are below it
 * @param environment the variables that secrets are taken from
 */
public record Surroundings(Path data, Map<String, String> environment) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Those of this process. */
  public static Surroundings of(Path data) {
    return new Surroundings(data, System.getenv());
  }

  /**
   * A path, below the data folder if it is relative.
   *
   * @param key the key that it was given for
   * @throws IllegalArgumentException if it is no path, or begins with what only a shell fills in
   */
  public Path path(String key, String path) {
    if (path.equals("~") || path.startsWith("~/")) {
      throw new IllegalArgumentException(
          key
              + ": '"
              + path
              + "' (allowed: a whole path, or one below the data folder; '~' is filled in by shells"
              + " only)");
    }
    try {
      return data.resolve(path);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(key + ": '" + path + "' is no path", e);
    }
  }

  /**
   * A value with each <code>${NAME}</code> replaced by the variable of that name.
   *
   * @param key the key that it was given for
   * @throws MissingVariableException if there is no such variable; the message tells no value
   */
  public String filled(String key, String value) {
    Matcher matcher = VARIABLE.matcher(value);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(filled, Matcher.quoteReplacement(variable(key, matcher.group(1))));
    }
    return matcher.appendTail(filled).toString();
  }

  /**
   * A secret, which must come from the environment: its value is to be one <code>${NAME}</code>.
   *
   * @param key the key that it was given for
   * @return null if the value is
   * @throws MissingVariableException if there is no such variable
   * @throws IllegalArgumentException if it is anything else; the message does not repeat it
   */
  public @Nullable Secret secret(String key, @Nullable String value) {
    if (value == null) {
      return null;
    }
    Matcher matcher = VARIABLE.matcher(value.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          key + ": a secret does not belong into a file (allowed: ${NAME}, from the environment)");
    }
    return new Secret(variable(key, matcher.group(1)));
  }

  private String variable(String key, String name) {
    String value = environment.get(name);
    if (value == null || value.isEmpty()) {
      throw new MissingVariableException(
          key + ": the environment has no variable " + name + ", or it is empty");
    }
    return value;
  }
}
