package dateline.enrich.name.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;
import java.util.Set;

/** The single words of one list of a file, folded. Immutable and thread-safe. */
public record WordList(Vocabulary words, Set<String> folded) {
  /** As the file has them. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static WordList of(List<String> written) {
    Set<String> folded = Set.copyOf(NameFiles.foldedWords(written));
    return new WordList(Vocabulary.of(folded), folded);
  }

  /** Whether a text's word is one of these. */
  public boolean contains(Tokens tokens, int token) {
    return words.contains(tokens, token);
  }

  /** Whether a folded word is one of these. */
  public boolean has(String word) {
    return folded.contains(word);
  }
}
