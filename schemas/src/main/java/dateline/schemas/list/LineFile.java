package dateline.schemas.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a list that say something: not those that are blank or begin with a hash. */
public final class LineFile {
  private LineFile() {}

  /**
   * A line.
   *
   * @param place the file and the number of the line, from 1
   */
  public record Line(String place, String text) {
    /** Says that the line is not of the shape of an example. */
    public IllegalStateException wanted(String example) {
      return new IllegalStateException(place + ": wanted '" + example + "', found '" + text + "'");
    }
  }

  /**
   * Reads all lines of a list that comes with a module, as a resource in UTF-8.
   *
   * @param owner a class of the package that has the list
   * @param name of the file; problems call it so too
   * @throws IllegalStateException if there is no such file beside the class
   */
  public static List<Line> beside(Class<?> owner, String name) {
    try (InputStream file = owner.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      return read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Reads all lines of a text.
   *
   * @param name what problems call the file
   */
  public static List<Line> read(String name, String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(new Line(name + ":" + number, line));
      }
    }
    return lines;
  }
}
