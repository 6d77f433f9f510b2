package dateline.query.match;

import dateline.query.Query;
import dateline.query.Unit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    if (this instanceof AtLeast some) {
      return some.parts().stream().flatMapToInt(Condition::atoms);
    }
    if (this instanceof Lacks lacks) {
      return lacks.part().atoms();
    }
    if (this instanceof Near near) {
      return IntStream.concat(near.left().atoms(), near.right().atoms());
    }
    if (this instanceof Within within) {
      return within.part().atoms();
    }
    return this instanceof Count count ? count.part().atoms() : IntStream.empty();
  }

  /** The conditions within it, or itself, that words have to be looked at one by one for. */
  default Stream<Condition> positional() {
    if (this instanceof All all) {
      return all.parts().stream().flatMap(Condition::positional);
    }
    if (this instanceof Any any) {
      return any.parts().stream().flatMap(Condition::positional);
    }
    if (this instanceof AtLeast some) {
      return some.parts().stream().flatMap(Condition::positional);
    }
    if (this instanceof Lacks lacks) {
      return lacks.part().positional();
    }
    boolean isOne = this instanceof Near || this instanceof Within || this instanceof Count;
    return isOne ? Stream.of(this) : Stream.empty();
  }

  /** What has to hold wherever the condition does, and asks for no places: words that are there. */
  static Condition loosely(Condition condition) {
    if (condition instanceof All all) {
      return new All(all.parts().stream().map(Condition::loosely).toList());
    }
    if (condition instanceof Any any) {
      return new Any(any.parts().stream().map(Condition::loosely).toList());
    }
    if (condition instanceof AtLeast some) {
      return new AtLeast(some.parts().stream().map(Condition::loosely).toList(), some.atLeast());
    }
    if (condition instanceof Near near) {
      return new All(List.of(loosely(near.left()), loosely(near.right())));
    }
    if (condition instanceof Within within) {
      return loosely(within.part());
    }
    if (condition instanceof Count count) {
      return loosely(count.part());
    }
    return condition instanceof Present ? condition : new Constant(true);
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

  /** So many parts hold at least. */
  record AtLeast(List<Condition> parts, int atLeast) implements Condition {}

  /** The part, which is {@link #positional}, does not hold. */
  record Lacks(Condition part) implements Condition {}

  /** Two passages, each any of some words or such a pair, are near each other. */
  record Near(Condition left, Condition right, int distance, boolean ordered)
      implements Condition {}

  /** The part holds in one sentence or paragraph. */
  record Within(Unit unit, Condition part) implements Condition {}

  /** A passage is there so often. */
  record Count(Condition part, int atLeast) implements Condition {}

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {}
}
