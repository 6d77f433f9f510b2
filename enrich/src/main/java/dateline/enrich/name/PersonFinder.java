package dateline.enrich.name;

import dateline.enrich.name.CapitalRuns.Run;
import dateline.enrich.name.KnownNames.Form;
import dateline.enrich.name.KnownNames.TitleWords;
import dateline.enrich.name.Name.Words;
import dateline.query.Field;
import dateline.query.text.Hit;
import dateline.query.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * Finds people in one field: known ones by their names, others by a title before the name, a given
 * name that begins it, or a verb of saying after it. Adds them to the story's {@link People}.
 */
final class PersonFinder {
  private static final double KNOWN = 0.95;
  private static final double TITLED = 0.9;
  private static final double GIVEN_NAME = 0.8;
  private static final double SPEAKS = 0.6;

  private final KnownNames known;
  private final TitleWords words;

  PersonFinder(KnownNames known, TitleWords words) {
    this.known = known;
    this.words = words;
  }

  /**
   * Finds the people of a field.
   *
   * @param taken which words belong to an organisation already
   */
  void find(Field field, Tokens tokens, BitSet taken, People people) {
    boolean[] known = new boolean[tokens.size()];
    for (Hit<Form> hit : this.known.people().longest(tokens)) {
      if (tokens.isUpperInitial(hit.firstToken()) && !taken.get(hit.firstToken())) {
        for (int i = hit.firstToken(); i < hit.endToken(); i++) {
          known[i] = true;
        }
        people.add(
            hit.value().key(),
            hit.value().name(),
            KNOWN,
            new Words(field, tokens, hit.firstToken(), hit.endToken(), "name/known-person"),
            familyName(tokens, hit.firstToken(), hit.endToken()));
      }
    }
    boolean[] titleEnds = new boolean[tokens.size() + 1];
    boolean[] inTitle = new boolean[tokens.size()];
    for (Hit<String> title : words.before().longest(tokens)) {
      titleEnds[title.endToken()] = true;
      for (int i = title.firstToken(); i < title.endToken(); i++) {
        inTitle[i] = true;
      }
    }
    boolean[] verbStarts = new boolean[tokens.size() + 1];
    words.verbs().match(tokens, (first, end, value) -> verbStarts[first] = true);
    for (Run run : CapitalRuns.find(tokens, this.known.particles())) {
      int first = run.first();
      while (first < run.end()) {
        int end = first;
        while (end < run.end() && !inTitle[end] && !known[end] && !taken.get(end)) {
          end++;
        }
        if (end > first) {
          segment(field, tokens, first, end, titleEnds[first], verbStarts[end], people);
        }
        first = Math.max(end, first) + 1;
      }
    }
  }

  private void segment(
      Field field,
      Tokens tokens,
      int segmentFirst,
      int end,
      boolean titled,
      boolean speaks,
      People people) {
    int first = segmentFirst;
    while (first < end
        && words.notNames().contains(tokens, first)
        && !isGiven(tokens, first, end)) {
      first++;
    }
    int length = end - first;
    if (length == 0 || length > 5 || endsOrganisation(tokens, end)) {
      return;
    }
    boolean announced = titled && first == segmentFirst;
    if (length == 1) {
      if (announced && tokens.foldedLength(first) > 1) {
        people.addSurname(new Words(field, tokens, first, end, "name/title-and-surname"));
      } else {
        people.addBare(new Words(field, tokens, first, end, "name/surname"));
      }
      return;
    }
    double certainty =
        announced
            ? TITLED
            : beginsLikeAName(tokens, first) && !isOneWord(tokens, first, end)
                ? GIVEN_NAME
                : speaks ? SPEAKS : 0;
    if (certainty > 0 && !hasNonName(tokens, first, end)) {
      String rule =
          announced ? "name/title" : certainty == GIVEN_NAME ? "name/given-name" : "name/speaks";
      people.add(
          People.key(tokens, first, end),
          tokens.original(first, end),
          certainty,
          new Words(field, tokens, first, end, rule),
          familyName(tokens, first, end));
    }
  }

  private boolean isGiven(Tokens tokens, int token, int end) {
    return token + 1 < end && known.given().contains(tokens, token);
  }

  private boolean beginsLikeAName(Tokens tokens, int first) {
    boolean name =
        known.given().contains(tokens, first) || known.familyFirst().contains(tokens, first);
    // At the start of a sentence, a name that is also a word needs more than its capital.
    return name && !(known.alsoWords().contains(tokens, first) && tokens.isSentenceStart(first));
  }

  private boolean hasNonName(Tokens tokens, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (words.notNames().contains(tokens, i) && !known.given().contains(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsOrganisation(Tokens tokens, int end) {
    return words.orgHeads().contains(tokens, end - 1)
        && !known.familyFirst().contains(tokens, end - 1);
  }

  /** The word by which the story will name the person from now on. */
  private String familyName(Tokens tokens, int first, int end) {
    boolean familyFirst =
        end - first >= 2
            && known.familyFirst().contains(tokens, first)
            && (!known.given().contains(tokens, first) || isHyphenated(tokens, end - 1));
    return tokens.folded(familyFirst ? first : end - 1);
  }

  /** Whether only hyphens part the words, as in "Franco-German": no given name and surname. */
  private static boolean isOneWord(Tokens tokens, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (!isHyphenated(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHyphenated(Tokens tokens, int token) {
    return tokens.start(token) > 0 && tokens.text().charAt(tokens.start(token) - 1) == '-';
  }

  /** The fields that are searched, in the order of the text. */
  static List<Field> fields() {
    return List.of(Field.HEADLINE, Field.SUMMARY, Field.BODY);
  }
}
