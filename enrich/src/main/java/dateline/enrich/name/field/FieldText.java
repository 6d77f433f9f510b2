package dateline.enrich.name.field;

import dateline.enrich.name.field.CapitalRuns.Run;
import dateline.enrich.name.text.Words;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.Field;
import dateline.query.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * One field of a story while names are looked for in it.
 *
 * @param runs its capitalised words
 * @param around what stands before and after its names
 * @param taken the words that belong to an organisation
 * @param doubtful the words that belong to one only if the story says more of it
 */
public record FieldText(
    Field field,
    Tokens tokens,
    List<Run> runs,
    Surroundings around,
    OrganisationClues clues,
    AbbreviationClues abbreviations,
    Sides sides,
    BitSet taken,
    BitSet doubtful) {
  /** The fields in which names are looked for, in the order of the text. */
  public static final List<Field> FIELDS = List.of(Field.HEADLINE, Field.SUMMARY, Field.BODY);

  /** A field as it is before any name was found in it; its words may be none. */
  public static FieldText read(Field field, Tokens tokens, KnownNames known, TitleWords words) {
    Surroundings around = new Surroundings(tokens, words, known.personLists());
    OrganisationClues clues = new OrganisationClues(tokens, known.clues(), words, around);
    return new FieldText(
        field,
        tokens,
        new CapitalRuns(known).find(tokens, words.capitalNouns()),
        around,
        clues,
        new AbbreviationClues(tokens, known.clues(), words, around, clues),
        new Sides(tokens, known.clues(), words.lists(), around),
        new BitSet(tokens.size()),
        new BitSet(tokens.size()));
  }

  /** Whether the word stands in a line in which capitals say nothing. */
  public boolean isTitleCase(int token) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < runs.size() && runs.get(low).titleCase() && runs.get(low).first() <= token;
  }

  /** A run of its words that the rule made a name of; the end is the word after the last. */
  public Words words(int first, int end, String rule) {
    return new Words(field, tokens, first, end, rule);
  }
}
