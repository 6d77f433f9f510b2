package dateline.schemas.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a YAML file into a record, strictly: an unknown key, a key given twice or a value of the
 * wrong kind is a {@link Problem}, never a silent default. What a record's constructor refuses with
 * {@link IllegalArgumentException} is one too. All that can be told at once is in one report.
 */
public final class SettingsFile {
  private SettingsFile() {}

  /**
   * Reads a file.
   *
   * @param file the file; one that is empty, or has comments only, is an empty map
   * @param type a record whose components are the keys that are allowed
   * @throws SettingsException if it cannot be read or does not fit
   */
  public static <T> T read(Path file, Class<T> type) {
    return parse(text(file), file.toString(), type);
  }

  /**
   * Reads a file and makes of its record what is wanted; what that refuses is a problem like any
   * other, and hides none.
   *
   * @param use may be called again for a record that has less; it refuses with {@link
   *     IllegalArgumentException}, or with {@link SettingsException} to name several problems
   * @throws SettingsException if the file cannot be read or does not fit
   */
  public static <T, R> R read(Path file, Class<T> type, Function<T, R> use) {
    return new Rounds<>(text(file), file.toString(), type, use).result();
  }

  /**
   * Reads YAML text.
   *
   * @param name what problems call it: the name of its file or resource
   * @throws SettingsException if it does not fit
   */
  public static <T> T parse(String yaml, String name, Class<T> type) {
    return new Rounds<>(yaml, name, type, Function.<T>identity()).result();
  }

  /**
   * The text of a file.
   *
   * @throws SettingsException if it cannot be read, or is no text
   */
  public static String text(Path file) {
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
}
