package dateline.schemas.settings;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * Says in the words of the file what the YAML library found wrong in it: its own name classes and
 * tokens, which nobody knows who edits a file.
 */
final class YamlProblem {
  private static final Pattern LINE = Pattern.compile("line (\\d+), column \\d+");
  private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.*)\"");
  private static final String TAB = "\\t(TAB)";

  private final JacksonException found;
  private final JsonParser parser;

  private YamlProblem(JacksonException found, JsonParser parser) {
    this.found = found;
    this.parser = parser;
  }

  /**
   * The problem.
   *
   * @param parser still where it was when the problem was found
   */
  static Problem of(String file, JacksonException found, JsonParser parser) {
    YamlProblem problem = new YamlProblem(found, parser);
    return new Problem(file, problem.line(), problem.path(), problem.message());
  }

  private int line() {
    // Of what is no YAML, the library's place is that of the last that was.
    int line = 0;
    Matcher told = LINE.matcher(original());
    while (told.find()) {
      line = Integer.parseInt(told.group(1));
    }
    TokenStreamLocation at = found.getLocation();
    return line > 0 || at == null ? line : Math.max(0, at.getLineNr());
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    if (found instanceof DatabindException bind) {
      bind.getPath().forEach(step -> step(path, step.getPropertyName(), step.getIndex()));
    } else if (found instanceof InputCoercionException) {
      path(path, parser.streamReadContext());
    }
    return path.toString();
  }

  private static void path(StringBuilder path, @Nullable TokenStreamContext context) {
    if (context != null && !context.inRoot()) {
      path(path, context.getParent());
      step(path, context.currentName(), context.getCurrentIndex());
    }
  }

  private static void step(StringBuilder path, @Nullable String name, int index) {
    if (name == null) {
      path.append('[').append(index).append(']');
    } else {
      path.append(path.isEmpty() ? "" : ".").append(name);
    }
  }

  private String message() {
    if (found instanceof UnrecognizedPropertyException unknown) {
      return "unknown key (known: "
          + unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .collect(Collectors.toCollection(TreeSet::new))
              .stream()
              .collect(Collectors.joining(", "))
          + ")";
    }
    Throwable refusal = found.getCause();
    if (found instanceof ValueInstantiationException && refusal != null) {
      return refusal.getMessage() == null || refusal instanceof NullPointerException
          ? "a value is left empty"
          : refusal.getMessage();
    }
    if (found instanceof InputCoercionException) {
      return "'" + parser.getString() + "' (allowed: a whole number to " + Integer.MAX_VALUE + ")";
    }
    if (found instanceof MismatchedInputException wrong) {
      return mismatch(wrong);
    }
    return noYaml();
  }

  private String mismatch(MismatchedInputException wrong) {
    if (original().startsWith("Trailing token")) {
      return "more than one document (allowed: one)";
    }
    Class<?> type = wrong.getTargetType();
    String allowed = type == null ? "" : " (allowed: " + allowed(type) + ")";
    Object value = wrong instanceof InvalidFormatException invalid ? invalid.getValue() : null;
    return (value == null ? value() : "'" + value + "'") + allowed;
  }

  /** What stands there. */
  private String value() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return "nothing";
    }
    if (token != null && token.isScalarValue()) {
      return "'" + parser.getString() + "'";
    }
    return token == JsonToken.START_OBJECT
        ? "keys with values"
        : token == JsonToken.START_ARRAY ? "a list" : "a value is missing";
  }

  private static String allowed(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.joining(", "));
    }
    if (type.isRecord()) {
      return "keys with values: "
          + Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getName)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (Map.class.isAssignableFrom(type)) {
      return "keys with values";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (type == Duration.class) {
      return DurationReader.ALLOWED;
    }
    return switch (type.getSimpleName()) {
      case "String" -> "text";
      case "Boolean", "boolean" -> "true or false";
      case "Integer", "int", "Long", "long" -> "a whole number";
      case "Double", "double" -> "a number";
      default -> type.getSimpleName().toLowerCase(Locale.ROOT);
    };
  }

  private String noYaml() {
    if (original().contains(TAB)) {
      return "a tab (allowed: spaces; YAML takes no tabs for indenting)";
    }
    Matcher duplicate = DUPLICATE.matcher(original());
    if (duplicate.lookingAt()) {
      return "'" + duplicate.group(1) + "' is given twice (allowed: once)";
    }
    // What is indented shows the place again, which the line tells.
    String said =
        original()
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith(" "))
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? "not YAML" : said;
  }

  private String original() {
    return String.valueOf(found.getOriginalMessage());
  }
}
