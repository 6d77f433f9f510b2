package dateline.enrich.region;

import dateline.query.Field;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A run of words that may name a place. Its readings only ever get fewer: each pass strikes out
 * what it can rule out, and what is left when all have passed is what the words mean. Not
 * thread-safe.
 */
final class Mention {
  private final Field field;
  private final Tokens tokens;
  private final int first;
  private final int end;
  private List<Sense> readings;

  Mention(Field field, Tokens tokens, int first, int end, List<Sense> readings) {
    this.field = field;
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.readings = List.copyOf(readings);
  }

  Field field() {
    return field;
  }

  /** The words of the field that it stands in. */
  Tokens tokens() {
    return tokens;
  }

  /** Its first word. */
  int first() {
    return first;
  }

  /** The word after its last. */
  int end() {
    return end;
  }

  int startOffset() {
    return tokens.start(first);
  }

  int endOffset() {
    return tokens.end(end - 1);
  }

  /** The words as written. */
  String text() {
    return tokens.original(first, end);
  }

  /** What it may still mean; the first is the likeliest. */
  List<Sense> readings() {
    return readings;
  }

  /** The likeliest place it names; empty when it names none. */
  Optional<Sense> reading() {
    for (Sense sense : readings) {
      if (sense.place() != null) {
        return Optional.of(sense);
      }
    }
    return Optional.empty();
  }

  /** Strikes out the readings that do not fit. */
  void keep(Predicate<Sense> fits) {
    List<Sense> kept = new ArrayList<>(readings.size());
    for (Sense sense : readings) {
      if (fits.test(sense)) {
        kept.add(sense);
      }
    }
    readings = kept;
  }

  /** Strikes out all readings. */
  void strike() {
    readings = List.of();
  }
}
