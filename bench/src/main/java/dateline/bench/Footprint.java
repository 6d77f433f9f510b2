package dateline.bench;

import dateline.enrich.Labeller;
import dateline.enrich.Resources;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.enrich.region.gazetteer.GeoNamesDump;
import dateline.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the vocabulary costs: the heap that it holds, and the time until it can be used. */
final class Footprint {
  /** A language's names are read when its first story comes. */
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "it", "ru", "ar", "zh", "ja");

  private final Article english;

  Footprint(Stories stories) {
    english = stories.article(0);
  }

  /**
   * What loading came to.
   *
   * @param mebibytes of heap after a collection, all languages in use
   */
  record Result(double mebibytes, double seconds) {}

  /** Seconds until the first story has its labels. */
  double coldStart() {
    long start = System.nanoTime();
    Labeller.load().label(english);
    return (System.nanoTime() - start) / 1e9;
  }

  /** The vocabulary that comes with Dateline. */
  Result builtIn() {
    return measure(Labeller::load);
  }

  /** The same and the towns of a dump of GeoNames. */
  Result withTowns(Path dump) throws IOException {
    Path folder = Files.createTempDirectory("dateline-bench");
    Path towns = folder.resolve("towns.tsv");
    try {
      GeoNamesDump.convert(dump, towns, Gazetteer.load(new Resources())::isCountry);
      return measure(() -> Labeller.load(resources -> List.of(), folder));
    } finally {
      Files.deleteIfExists(towns);
      Files.deleteIfExists(folder);
    }
  }

  private interface Loading {
    Labeller load();
  }

  private Result measure(Loading loading) {
    double before = mebibytes();
    long start = System.nanoTime();
    Labeller labeller = loading.load();
    double seconds = (System.nanoTime() - start) / 1e9;
    LANGUAGES.forEach(language -> labeller.label(story(language)));
    double held = mebibytes() - before;
    // In use after the measurement, so that the collection cannot have taken it.
    return new Result(labeller.vocabularyVersion().isEmpty() ? 0 : held, seconds);
  }

  private static double mebibytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
  }

  private Article story(String language) {
    // Too little to deny what the story says of its language.
    return Article.newBuilder(english)
        .setLanguage(language)
        .setHeadline("2026")
        .setBody("10 000")
        .build();
  }
}
