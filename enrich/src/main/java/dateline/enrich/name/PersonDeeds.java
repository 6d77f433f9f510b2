package dateline.enrich.name;

import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/**
 * Tells by what stands right before a name that it is somebody's, of whom only people have it or
 * who only people do it: the murder of, written by, she married.
 */
final class PersonDeeds {
  /** What people suffer, have or leave behind, before "of". */
  private static final Vocabulary OF =
      Vocabulary.of(
          List.of(
              "abduction",
              "acquittal",
              "appointment",
              "arrest",
              "assassination",
              "autobiography",
              "biography",
              "conviction",
              "death",
              "deaths",
              "funeral",
              "kidnapping",
              "killing",
              "memory",
              "murder",
              "murders",
              "nomination",
              "resignation",
              "sacking",
              "widow",
              "wife",
              "husband",
              "son",
              "daughter",
              "brother",
              "sister",
              "mother",
              "father",
              "parents",
              "meurtre",
              "assassinat",
              "arrestation",
              "deces",
              "veuve",
              "epouse",
              "ermordung",
              "festnahme",
              "tod"));

  /** What is done by somebody who has an art, before "by". */
  private static final Vocabulary BY =
      Vocabulary.of(
          List.of(
              "accompanied",
              "authored",
              "captained",
              "choreographed",
              "coached",
              "composed",
              "directed",
              "flanked",
              "murdered",
              "narrated",
              "painted",
              "penned",
              "photographed",
              "portrayed",
              "ridden",
              "sculpted",
              "stabbed",
              "succeeded",
              "sung",
              "trained",
              "written",
              "compose",
              "ecrit",
              "realise"));

  /** What is done to a person, right before the name. */
  private static final Vocabulary TO =
      Vocabulary.of(
          List.of(
              "befriended",
              "divorced",
              "marries",
              "married",
              "marrying",
              "murdered",
              "murdering",
              "starring",
              "stabbed",
              "wed"));

  private static final Vocabulary OF_WHOM = Vocabulary.of(List.of("of", "de", "von"));

  private static final Vocabulary BY_WHOM = Vocabulary.of(List.of("by", "par"));

  private PersonDeeds() {}

  /** Whether it stands right before. */
  static boolean areBefore(Tokens tokens, int first) {
    if (first < 2 || !Gap.isSpace(tokens, first)) {
      return false;
    }
    return TO.contains(tokens, first - 1)
        || (OF_WHOM.contains(tokens, first - 1) && OF.contains(tokens, first - 2))
        || (BY_WHOM.contains(tokens, first - 1) && BY.contains(tokens, first - 2));
  }
}
