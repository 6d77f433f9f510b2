package dateline.enrich.region.mention;

import dateline.enrich.region.gazetteer.Sense;
import dateline.query.Field;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A run of words that may name a place. Each pass strikes out the readings that it can rule out and
 * may add one that the words around it give; what is left when all have passed is what the words
 * mean. What was struck out is remembered with the pass that did so. Not thread-safe.
 */
public final class Mention {
  private final Field field;
  private final Tokens tokens;
  private final int first;
  private final int end;
  private final List<Lost> lost = new ArrayList<>(2);
  private List<Sense> readings;
  private String decidedBy = "";
  private @Nullable String key;

  /**
   * @param first its first word
   * @param end the word after its last
   * @param readings what it may mean, the likeliest first; empty where a pass is yet to say
   */
  public Mention(Field field, Tokens tokens, int first, int end, List<Sense> readings) {
    this.field = field;
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.readings = List.copyOf(readings);
  }

  /** A reading that was struck out, and by which pass. */
  public record Lost(Sense sense, String pass) {}

  /** The field that it stands in. */
  public Field field() {
    return field;
  }

  /** The words of the field that it stands in. */
  public Tokens tokens() {
    return tokens;
  }

  /** Its first word. */
  public int first() {
    return first;
  }

  /** The word after its last. */
  public int end() {
    return end;
  }

  /** Where it begins in the text of the field, in UTF-16 units. */
  public int startOffset() {
    return tokens.start(first);
  }

  /** Where it ends there: the unit after its last. */
  public int endOffset() {
    return tokens.end(end - 1);
  }

  /** The words as written. */
  public String text() {
    return tokens.original(first, end);
  }

  /**
   * What is written between this and another mention behind it, without the white space around it;
   * null where the other is not behind it, in the same field with so many words between at most.
   */
  public @Nullable String upTo(Mention next, int mostWords) {
    boolean behind = next.tokens == tokens && next.first >= end && next.first - end <= mostWords;
    return behind ? tokens.text().substring(endOffset(), next.startOffset()).strip() : null;
  }

  /** The words without case and diacritics: the same for all uses of a name in a story. */
  public String key() {
    String known = key;
    if (known == null) {
      // Kept, for the passes ask again and again, and most mentions are never asked.
      StringBuilder words = new StringBuilder();
      for (int token = first; token < end; token++) {
        words.append(tokens.folded(token)).append(' ');
      }
      known = words.toString();
      key = known;
    }
    return known;
  }

  /** Whether another name goes on from this: "in Tamworth and Broken Hill". */
  public boolean isJoinedTo(Mention next) {
    String between = upTo(next, 1);
    return between != null
        && (between.equals(",") || between.equals("and") || between.equals(", and"));
  }

  /** Whether a capitalised word stands right beside it, as in a name of something else. */
  public boolean isWithinName() {
    int before = first - 1;
    if (before >= 0
        && tokens.isUpperInitial(before)
        && !tokens.isSentenceStart(before)
        && !tokens.isSentenceStart(first)
        && tokens.isBehindSpace(first)) {
      return true;
    }
    return end < tokens.size()
        && tokens.isUpperInitial(end)
        && !tokens.isSentenceStart(end)
        && !tokens.isAllUpper(end)
        && tokens.isBehindSpace(end);
  }

  /** What it may still mean; the first is the likeliest. */
  public List<Sense> readings() {
    return readings;
  }

  /** Whether one of the readings that are left is of this kind. */
  public boolean mayBe(Predicate<Sense> kind) {
    // Asked of every mention by nearly every pass: a loop takes a fraction of what a stream does.
    for (Sense sense : readings) {
      if (kind.test(sense)) {
        return true;
      }
    }
    return false;
  }

  /** The readings that were struck out, in the order in which they were. */
  public List<Lost> lost() {
    return lost;
  }

  /** The pass that last ruled out a reading; empty when it never had but one. */
  public String decidedBy() {
    return decidedBy;
  }

  /** The likeliest place it names; empty when it names none. */
  public Optional<Sense> reading() {
    for (Sense sense : readings) {
      if (sense.place() != null) {
        return Optional.of(sense);
      }
    }
    return Optional.empty();
  }

  /** The only place it may still name; empty when there are several or none. */
  public Optional<Sense> onlyReading() {
    return readings.size() == 1 && readings.get(0).place() != null
        ? Optional.of(readings.get(0))
        : Optional.empty();
  }

  /** Strikes out the readings that do not fit. */
  public void keep(Reading.Pass pass, Predicate<Sense> fits) {
    List<Sense> kept = new ArrayList<>(readings.size());
    for (Sense sense : readings) {
      if (fits.test(sense)) {
        kept.add(sense);
      } else {
        lost.add(new Lost(sense, pass.name()));
      }
    }
    if (kept.size() < readings.size()) {
      decidedBy = pass.name();
      readings = kept;
    }
  }

  /** Strikes out all readings. */
  public void strike(Reading.Pass pass) {
    keep(pass, sense -> false);
  }

  /** Takes the words to mean this, which the gazetteer did not have. */
  public void take(Reading.Pass pass, Sense sense) {
    strike(pass);
    decidedBy = pass.name();
    readings = List.of(sense);
  }
}
