package dateline.ingest.wire.reading.words;

import dateline.schemas.list.LineFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of words beside the code that asks for them: lines of a kind, a colon and words that
 * commas part; a kind may have several lines. Blank lines and those behind a hash say nothing.
 */
public final class WordFile {
  private final Map<String, Set<String>> kinds = new HashMap<>();

  private WordFile() {}

  /**
   * Reads a list.
   *
   * @param beside a class of the package that has it
   * @param name of the file
   * @throws IllegalStateException if there is no such file, or a line has no kind
   */
  public static WordFile read(Class<?> beside, String name) {
    WordFile words = new WordFile();
    LineFile.beside(beside, name).forEach(words::add);
    return words;
  }

  private void add(LineFile.Line each) {
    String line = each.text();
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw each.wanted("kind: word, word");
    }
    Set<String> kind = kinds.computeIfAbsent(line.substring(0, colon), key -> new HashSet<>());
    for (String word : line.substring(colon + 1).split(",", -1)) {
      kind.add(word.strip());
    }
  }

  /** The words of a kind, which the file must have. */
  public Set<String> of(String kind) {
    return Set.copyOf(Objects.requireNonNull(kinds.get(kind), kind));
  }

  /** The words of all kinds. */
  public Set<String> all() {
    return kinds.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What each word stands for, where the kinds say it.
   *
   * @param meaning what a kind says
   * @throws IllegalStateException if a word is of two kinds
   */
  public <T> Map<String, T> meanings(Function<String, T> meaning) {
    Map<String, T> meanings = new HashMap<>();
    for (Map.Entry<String, Set<String>> kind : kinds.entrySet()) {
      T meant = meaning.apply(kind.getKey());
      for (String word : kind.getValue()) {
        if (meanings.put(word, meant) != null) {
          throw new IllegalStateException("'" + word + "' stands for two things");
        }
      }
    }
    return Map.copyOf(meanings);
  }
}
