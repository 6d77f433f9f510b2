package dateline.app;

import dateline.enrich.Labeller;
import dateline.ingest.Source;
import dateline.ingest.SourceFiles;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Enrichment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sample story as its agency's source file reads it, with its labels.
 *
 * @param file where it stands, below the samples
 * @param item its number in the file, from 0
 */
record SampleStory(String file, int item, Article article, Enrichment labels) {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Path SOURCES = Path.of("../config/sources");

  /** All of them. */
  static List<SampleStory> readAll(Labeller labeller) throws IOException {
    List<SampleStory> stories = new ArrayList<>();
    for (Path file : files()) {
      Path name = SAMPLES.relativize(file);
      for (WireItem item : items(file, SOURCES.resolve(name.getName(0) + ".yml"))) {
        if (!(item instanceof WireItem.Story story)) {
          throw new AssertionError(name + ": refused: " + item);
        }
        int number = (int) stories.stream().filter(s -> s.file().equals(name.toString())).count();
        stories.add(
            new SampleStory(
                name.toString(), number, story.article(), labeller.label(story.article())));
      }
    }
    return stories;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !SAMPLES.equals(file.getParent()))
          .sorted()
          .toList();
    }
  }

  private static List<WireItem> items(Path file, Path source) throws IOException {
    WireFormats formats = WireFormats.standard();
    Source described = SourceFiles.read(source, Path.of("."), formats);
    List<WireItem> items = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file)) {
      WireInput input = WireInput.of(bytes, file.toString(), described.defaults());
      described.formatOf(input, formats).decode(input, items::add);
    }
    return items;
  }
}
