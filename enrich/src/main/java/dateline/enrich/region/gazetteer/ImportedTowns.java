package dateline.enrich.region.gazetteer;

import dateline.enrich.Resources;
import dateline.enrich.region.gazetteer.Sense.Doubt;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.query.text.Lexicon;
import dateline.query.text.LexiconBuilder;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The towns that a newsroom has imported, with their inhabitants as priors: {@code gazetteer/*.tsv}
 * among what is kept, one name a line. One lexicon serves all languages.
 */
final class ImportedTowns {
  static final String HEADER =
      "# country\tname\tinhabitants\tdivisions (dateline gazetteer import)";

  /** A town that is smaller needs support from the story. */
  private static final long FAMOUS = 2_000_000;

  private ImportedTowns() {}

  /**
   * Reads all that was imported.
   *
   * @param folder where it stands; a missing folder has nothing
   * @return empty when there is nothing
   * @throws SettingsException if a file cannot be read or a line is not what an import writes
   */
  static Optional<Lexicon<Sense>> load(
      Path folder, Map<String, Place> places, Resources resources) {
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    LexiconBuilder<Sense> lexicon = Lexicon.builder(resources.words());
    Map<String, List<String>> lists = new HashMap<>();
    for (Path file : files) {
      String text = read(file);
      resources.count(text);
      int number = 0;
      for (String line : (Iterable<String>) text.lines()::iterator) {
        number++;
        if (!line.startsWith("#")) {
          Sense sense = sense(line, places, lists);
          if (sense == null) {
            throw problem(
                file,
                number,
                "wanted country, name and inhabitants, divisions; found '" + line + "'");
          }
          lexicon.add(sense.form(), sense);
        }
      }
    }
    return Optional.of(lexicon.build());
  }

  /**
   * What a line says.
   *
   * @param lists the divisions so far, by how they are written: few are many towns'
   */
  private static @Nullable Sense sense(
      String line, Map<String, Place> places, Map<String, List<String>> lists) {
    String[] columns = line.split("\t", -1);
    // The divisions are left out where they are not known.
    if (columns.length < 3 || columns.length > 4 || !columns[2].matches("\\d{1,10}")) {
      return null;
    }
    Place place = places.get(columns[0]);
    if (place == null) {
      return null;
    }
    long inhabitants = Long.parseLong(columns[2]);
    double prior = Math.log10((double) Math.max(1000, inhabitants));
    List<String> divisions =
        columns.length < 4
            ? List.of()
            : lists.computeIfAbsent(columns[3], codes -> List.of(codes.split(",", -1)));
    return new Sense(
        place, How.CITY, columns[1], false, true, Doubt.of(inhabitants < FAMOUS), prior, divisions);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw problem(file, 0, "cannot be read: " + e.getMessage());
    }
  }

  private static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.tsv")) {
        found.forEach(files::add);
      } catch (IOException e) {
        throw problem(folder, 0, "cannot be listed: " + e.getMessage());
      }
    }
    files.sort(null);
    return files;
  }

  private static SettingsException problem(Path file, int line, String message) {
    return new SettingsException(List.of(new Problem(file.toString(), line, "", message)));
  }
}
