package dateline.schemas.settings;

/**
 * One thing that is wrong in one file.
 *
 * @param file the file, as the person who runs the program would name it
 * @param line the line, from 1; 0 when the problem has none
 * @param key the path of the key, such as {@code routes[2].query}; empty when it is the whole file
 * @param message what was found and what is allowed
 */
public record Problem(String file, int line, String key, String message) {
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + (key.isEmpty() ? "" : key + ": ") + message;
  }
}
