package dateline.enrich.name.vocabulary;

import static dateline.enrich.name.vocabulary.NameFiles.folded;

import dateline.enrich.name.text.Gap;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells by what stands right before a name that it is somebody's, of whom only people have it or
 * who only people do it: the murder of, written by, she married. Immutable and thread-safe.
 *
 * @param of folded words for what people suffer, have or leave behind, before "of"
 * @param by folded words for what is done by somebody who has an art, before "by"
 * @param to folded words for what is done to a person, right before the name
 */
public record PersonDeeds(Vocabulary of, Vocabulary by, Vocabulary to) {
  private static final Vocabulary OF_WHOM = Vocabulary.of(List.of("of", "de", "von"));

  private static final Vocabulary BY_WHOM = Vocabulary.of(List.of("by", "par"));

  /**
   * Of one language.
   *
   * @param written null where the language has none
   */
  static PersonDeeds of(NameFiles.@Nullable Deeds written) {
    NameFiles.Deeds deeds = written == null ? NameFiles.Deeds.NONE : written;
    return new PersonDeeds(folded(deeds.of()), folded(deeds.by()), folded(deeds.to()));
  }

  /** Whether it stands right before. */
  public boolean areBefore(Tokens tokens, int first) {
    if (first < 2 || !Gap.isSpace(tokens, first)) {
      return false;
    }
    return to.contains(tokens, first - 1)
        || (OF_WHOM.contains(tokens, first - 1) && of.contains(tokens, first - 2))
        || (BY_WHOM.contains(tokens, first - 1) && by.contains(tokens, first - 2));
  }
}
