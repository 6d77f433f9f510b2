package dateline.ingest;

import dateline.ingest.fetch.MissingVariableException;
import dateline.ingest.fetch.Surroundings;
import dateline.ingest.fetch.Transport;
import dateline.ingest.fetch.Unconnected;
import dateline.ingest.formats.WireFormats;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.settings.SettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that describe the sources, one file a source: {@code sources/*.yml}. The name of
 * the file is the name of the source, unless the file gives another. All problems of all files come
 * in one report.
 */
public final class SourceFiles {
  private static final Pattern FILE = Pattern.compile("[^.].*\\.ya?ml");
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private final WireFormats formats;
  private final Surroundings around;
  private final boolean connects;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Path> names = new HashMap<>();
  private final Map<String, Path> places = new HashMap<>();

  /**
   * @param connects whether the sources are to be connected to, so that the secrets must be there
   */
  private SourceFiles(WireFormats formats, Surroundings around, boolean connects) {
    this.formats = formats;
    this.around = around;
    this.connects = connects;
  }

  /**
   * Reads all source files of a folder, in alphabetical order. Hidden files, and files that do not
   * end in {@code .yml} or {@code .yaml}, are none.
   *
   * @param folder the folder; that it is missing is a problem, that it is empty is not
   * @param base relative directories of the sources are resolved against it
   * @throws SettingsException if any of the files cannot be used
   */
  public static List<Source> readAll(Path folder, Path base, WireFormats formats) {
    return List.copyOf(readByFile(folder, base, formats).values());
  }

  /**
   * Reads all source files of a folder for who only reads what the sources have brought: what the
   * environment lacks to connect to them is no problem.
   *
   * @throws SettingsException if any of the files cannot be used
   */
  public static List<Source> describeAll(Path folder, Path base, WireFormats formats) {
    SourceFiles reading = new SourceFiles(formats, Surroundings.of(base), false);
    return List.copyOf(reading.byFile(folder, List.of()).values());
  }

  /**
   * Reads all source files of a folder, and some more, as if they were in it too.
   *
   * @throws SettingsException if any of the files cannot be used
   */
  public static List<Source> readAll(Path folder, List<Path> more, Path base, WireFormats formats) {
    SourceFiles reading = new SourceFiles(formats, Surroundings.of(base), true);
    return List.copyOf(reading.byFile(folder, more).values());
  }

  /** As {@link #readAll}, by file. */
  static Map<Path, Source> readByFile(Path folder, Path base, WireFormats formats) {
    return new SourceFiles(formats, Surroundings.of(base), true).byFile(folder, List.of());
  }

  private Map<Path, Source> byFile(Path folder, List<Path> more) {
    Map<Path, Source> sources = new LinkedHashMap<>();
    Set<Path> files = new LinkedHashSet<>(listed(folder));
    Set<Path> known = new HashSet<>();
    files.forEach(file -> known.add(file.toAbsolutePath().normalize()));
    more.stream().filter(file -> known.add(file.toAbsolutePath().normalize())).forEach(files::add);
    for (Path file : files) {
      read(file).ifPresent(source -> sources.put(file, source));
    }
    report();
    return sources;
  }

  /**
   * Reads one source file.
   *
   * @param base a relative directory of the source is resolved against it
   * @throws SettingsException if the file cannot be used
   */
  public static Source read(Path file, Path base, WireFormats formats) {
    return new SourceFiles(formats, Surroundings.of(base), true).only(file);
  }

  /**
   * Reads one source file for who only reads what the source has brought: what the environment
   * lacks to connect to it is no problem.
   *
   * @throws SettingsException if the file cannot be used
   */
  public static Source describe(Path file, Path base, WireFormats formats) {
    return new SourceFiles(formats, Surroundings.of(base), false).only(file);
  }

  private Source only(Path file) {
    Optional<Source> source = read(file);
    report();
    return source.orElseThrow();
  }

  /**
   * The source files of a folder, in alphabetical order. A folder or a pipe of such a name is none;
   * a link that leads nowhere is, for a person to mend.
   */
  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> FILE.matcher(name(file)).matches())
          .filter(file -> Files.isRegularFile(file) || !Files.exists(file))
          .sorted()
          .toList();
    }
  }

  private List<Path> listed(Path folder) {
    if (!Files.isDirectory(folder)) {
      problems.add(new Problem(folder.toString(), 0, "", "there is no such folder"));
      return List.of();
    }
    try {
      return list(folder);
    } catch (IOException | UncheckedIOException e) {
      problems.add(new Problem(folder.toString(), 0, "", "cannot be listed: " + e.getMessage()));
      return List.of();
    }
  }

  private Optional<Source> read(Path file) {
    try {
      return Optional.of(SettingsFile.read(file, SourceFile.class, found -> source(file, found)));
    } catch (SettingsException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** The source of a file; may be asked again with fewer keys, to find what else is wrong. */
  private Source source(Path file, SourceFile found) {
    List<Problem> wrong = new ArrayList<>();
    String name = found.name() != null ? found.name() : name(file).replaceFirst("\\.ya?ml$", "");
    if (!NAME.matcher(name).matches()) {
      wrong.add(
          problem(
              file,
              found.name() == null ? "" : "name",
              "'"
                  + name
                  + "' is no name of a source (allowed: lower-case letters, digits and hyphens,"
                  + " at most 64)"));
    } else {
      Path other = names.putIfAbsent(name, file);
      if (other != null && !other.equals(file)) {
        wrong.add(problem(file, "name", "'" + name + "' is the name of " + other + " already"));
      }
    }
    try {
      SourceFormat.of(found.format(), found.map(), formats);
    } catch (IllegalArgumentException e) {
      wrong.add(problem(file, "", String.valueOf(e.getMessage())));
    }
    Transport transport = transport(file, name, found, wrong);
    if (transport == null || !wrong.isEmpty()) {
      throw new SettingsException(wrong);
    }
    List<Problem> doubts = found.doubts().stream().map(doubt -> problem(file, "", doubt)).toList();
    return found.source(name, transport, formats, doubts);
  }

  private @Nullable Transport transport(
      Path file, String name, SourceFile found, List<Problem> wrong) {
    try {
      Transport transport = found.transport(name, around);
      Path other = transport.exclusive() ? places.putIfAbsent(transport.place(), file) : null;
      if (other != null && !other.equals(file)) {
        wrong.add(
            problem(file, "", "'" + transport.place() + "' is the place of " + other + " already"));
      }
      return transport;
    } catch (MissingVariableException e) {
      if (!connects) {
        return new Unconnected(String.valueOf(e.getMessage()));
      }
      wrong.add(problem(file, "", String.valueOf(e.getMessage())));
      return null;
    } catch (IllegalArgumentException e) {
      wrong.add(problem(file, "", String.valueOf(e.getMessage())));
      return null;
    }
  }

  private static Problem problem(Path file, String key, String message) {
    return new Problem(file.toString(), 0, key, message);
  }

  private void report() {
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
