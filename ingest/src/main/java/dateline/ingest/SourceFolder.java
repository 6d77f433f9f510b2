package dateline.ingest;

import dateline.ingest.formats.WireFormats;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The source files of a folder, which may be changed while their sources run. A file that cannot be
 * used any more leaves in place the source that it described before. One thread uses it.
 */
public final class SourceFolder {
  /** Begins what stands for the text of a file that cannot be read; no text does. */
  private static final String UNREADABLE = "\uFFFF";

  private final Path folder;
  private final Path base;
  private final WireFormats formats;
  private Map<Path, String> taken;
  private Map<Path, String> pending;
  private Map<Path, Source> used = new LinkedHashMap<>();
  private List<Path> refused = List.of();

  private SourceFolder(Path folder, Path base, WireFormats formats) {
    this.folder = folder;
    this.base = base;
    this.formats = formats;
    this.taken = Map.of();
    this.pending = Map.of();
  }

  /**
   * Reads all source files of a folder, as {@link SourceFiles#readAll} does.
   *
   * @param base relative directories of the sources are resolved against it
   * @throws SettingsException if any of the files cannot be used
   */
  public static SourceFolder read(Path folder, Path base, WireFormats formats) {
    SourceFolder read = new SourceFolder(folder, base, formats);
    // In this order: what is changed in between is then read again.
    try {
      read.taken = read.texts();
      read.pending = read.taken;
    } catch (IOException e) {
      throw new SettingsException(List.of(read.unlisted(e)));
    }
    read.used = new LinkedHashMap<>(SourceFiles.readByFile(folder, base, formats));
    return read;
  }

  /** The sources as they are to run now. */
  public List<Source> sources() {
    return List.copyOf(used.values());
  }

  /**
   * What has become of the files.
   *
   * @param sources those that are to run now; one whose file is as it was is the same object
   * @param problems why files are not used as they are
   * @param refused how many files that are
   */
  record Change(List<Source> sources, List<Problem> problems, int refused) {
    Change {
      sources = List.copyOf(sources);
      problems = List.copyOf(problems);
    }
  }

  /** Tells whether a source can be had that was not there before, or why not. */
  interface Trial {
    Optional<String> problem(Source source);
  }

  /**
   * Looks whether files have changed. A change counts when two looks have found the same, so that
   * no half-written file is read.
   *
   * @return empty when there is nothing new
   */
  Optional<Change> look(Trial trial) {
    Map<Path, String> now;
    try {
      now = texts();
    } catch (IOException | UncheckedIOException e) {
      // Being replaced as a whole, perhaps: the next look tells.
      return Optional.empty();
    }
    boolean same = now.equals(pending);
    pending = now;
    return !same || now.equals(taken) ? Optional.empty() : Optional.of(take(now, trial));
  }

  private Change take(Map<Path, String> now, Trial trial) {
    SourceClaims claims = new SourceClaims();
    Map<Path, Source> fresh = new LinkedHashMap<>();
    List<Path> bad = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<Path, String> each : now.entrySet()) {
      Path file = each.getKey();
      Source before = used.get(file);
      if (before != null && each.getValue().equals(taken.get(file)) && !refused.contains(file)) {
        claims.take(file, before);
      } else {
        try {
          fresh.put(file, SourceFiles.read(file, base, formats));
        } catch (SettingsException e) {
          bad.add(file);
          problems.addAll(e.problems());
        }
      }
    }
    // What runs goes before what is new.
    for (Path file : bad) {
      keep(file, claims);
    }
    fresh.forEach(
        (file, source) -> {
          Optional<String> problem = claims.conflict(source).or(() -> trial.problem(source));
          if (problem.isEmpty()) {
            claims.take(file, source);
          } else {
            bad.add(file);
            problems.add(new Problem(file.toString(), 0, "", problem.get()));
            keep(file, claims);
          }
        });
    taken = now;
    used = claims.byFile();
    refused = List.copyOf(bad);
    return new Change(sources(), problems, bad.size());
  }

  private void keep(Path file, SourceClaims claims) {
    Source before = used.get(file);
    if (before != null && claims.conflict(before).isEmpty()) {
      claims.take(file, before);
    }
  }

  /** What the files say, by file. */
  private Map<Path, String> texts() throws IOException {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (Path file : SourceFiles.list(folder)) {
      try {
        texts.put(file, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      } catch (NoSuchFileException e) {
        // Gone since it was listed.
        texts.remove(file);
      } catch (IOException e) {
        // Reading it as a source says why it is refused; the others are read all the same.
        texts.put(file, UNREADABLE + e);
      }
    }
    return texts;
  }

  private Problem unlisted(IOException e) {
    return new Problem(
        folder.toString(),
        0,
        "",
        Files.isDirectory(folder)
            ? "cannot be listed: " + e.getMessage()
            : "there is no such folder");
  }
}
