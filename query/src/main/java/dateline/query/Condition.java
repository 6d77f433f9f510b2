package dateline.query;

import java.util.List;

/**
 * A query made ready to be compiled: negations stand only before single questions, and words,
 * labels and values are numbers ("atoms") that one pass over the article answers.
 */
sealed interface Condition {
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
