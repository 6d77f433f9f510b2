package dateline.publish;

import dateline.model.EnrichedArticle;
import dateline.model.Reason;
import java.util.List;

/** What became of one delivery: exactly one of the two. */
sealed interface Outcome {
  /** The record for the desk, or nothing. */
  default List<Written> written() {
    return this instanceof Written written ? List.of(written) : List.of();
  }

  /** The delivery that could not be written, or nothing. */
  default List<Unwritable> unwritable() {
    return this instanceof Unwritable unwritable ? List.of(unwritable) : List.of();
  }

  /**
   * A delivery in its desk's format.
   *
   * @param topic the full name of the desk's topic
   * @param value the record's value; not copied, not to be changed
   * @param change what it is to the desk
   * @param version names the version
   */
  @SuppressWarnings("ArrayRecordComponent") // The bytes go to the producer as they are.
  record Written(String topic, byte[] value, Change change, String version) implements Outcome {}

  /**
   * A delivery that its desk's format or topic does not take.
   *
   * @param story the story
   * @param reason why, to be counted
   * @param message why, for a person
   */
  record Unwritable(EnrichedArticle story, Reason reason, String message) implements Outcome {}
}
