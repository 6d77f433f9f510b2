package dateline.enrich.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/** The words of one list of a file, folded. Immutable and thread-safe. */
record WordList(Vocabulary words) {
  /** As the file has them. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static WordList of(List<String> written) {
    return new WordList(NameFiles.folded(written));
  }

  /** Whether a text's word is one of these. */
  boolean contains(Tokens tokens, int token) {
    return words.contains(tokens, token);
  }
}
