package dateline.query;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A query made ready to be compiled: negations stand only before single questions, and words,
 * labels and values are numbers ("atoms") that one pass over the article answers.
 */
sealed interface Condition {
  /** Whether it holds by any of some atoms: what most queries are made of. */
  default boolean isAlternatives() {
    return this instanceof Present
        || (this instanceof Any any && any.parts().stream().allMatch(Present.class::isInstance));
  }

  /** All atoms it asks about; some may come twice. */
  default IntStream atoms() {
    if (this instanceof Present present) {
      return IntStream.of(present.atom());
    }
    if (this instanceof Absent absent) {
      return IntStream.of(absent.atom());
    }
    if (this instanceof All all) {
      return all.parts().stream().flatMapToInt(Condition::atoms);
    }
    if (this instanceof Any any) {
      return any.parts().stream().flatMapToInt(Condition::atoms);
    }
    return IntStream.empty();
  }

  /** A word, phrase, label or value is there. */
  record Present(int atom) implements Condition {}

  /** A word, phrase, label or value is not there. */
  record Absent(int atom) implements Condition {}

  /** A value lies within a range, or does not. */
  record Between(Query.Range range, boolean wanted) implements Condition {}

  /** Everything, or nothing. */
  record Constant(boolean value) implements Condition {}

  /** All parts hold. */
  record All(List<Condition> parts) implements Condition {}

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {}
}
