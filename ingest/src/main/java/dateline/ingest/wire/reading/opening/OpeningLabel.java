package dateline.ingest.wire.reading.opening;

import dateline.ingest.wire.reading.words.WordFile;
import java.util.Set;

/** Words in capitals that open a line, say what kind of copy it is, and are no place. */
final class OpeningLabel {
  private static final Set<String> WORDS =
      WordFile.read(OpeningLabel.class, "opening-labels.txt").all();

  private OpeningLabel() {}

  static boolean is(String word) {
    return WORDS.contains(word);
  }
}
