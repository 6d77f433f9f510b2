package dateline.query.match;

import dateline.query.Unit;
import dateline.query.text.Tokens;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The sentences and paragraphs of a document that may have what is asked of one: only those with a
 * word that it cannot do without, each gone through once.
 */
final class Windows {
  private final PassageFinder passages;
  private final Occurrences occurrences;
  private final Work work;

  Windows(PassageFinder passages, Occurrences occurrences, Work work) {
    this.passages = passages;
    this.occurrences = occurrences;
    this.work = work;
  }

  /** Whether any of them, in the order of the text, passes the test; none is tested behind it. */
  boolean any(Condition.Within within, @Nullable Window window, Predicate<Window> test) {
    // No sentence is longer than its paragraph, and a sentence in a sentence is the same.
    if (window != null && (within.unit() == Unit.PARAGRAPH || isSentence(window))) {
      return test.test(window);
    }
    return anyPart(within, window, test);
  }

  private boolean isSentence(Window window) {
    return occurrences.text(window.text()).endOfSentence(window.from()) >= window.to();
  }

  private boolean anyPart(
      Condition.Within within, @Nullable Window window, Predicate<Window> test) {
    long[] keys = seeds(within.part(), window).orElseThrow();
    int text = -1;
    int end = 0;
    for (long key : keys) {
      if (Places.text(key) != text || Places.first(key) >= end) {
        Window next = around(key, within.unit());
        work.spend(next.to() - next.from());
        if (work.isSpent()) {
          return false;
        }
        if (test.test(next)) {
          return true;
        }
        text = next.text();
        end = next.to();
      }
    }
    return false;
  }

  private Window around(long key, Unit unit) {
    int text = Places.text(key);
    Tokens tokens = occurrences.text(text);
    int first = Places.first(key);
    return unit == Unit.SENTENCE
        ? new Window(text, tokens.firstOfSentence(first), tokens.endOfSentence(first))
        : new Window(text, tokens.firstOfParagraph(first), tokens.endOfParagraph(first));
  }

  /**
   * Places one of which is wherever the condition holds, in the order of the text; empty when it
   * may hold where there is no word.
   */
  private Optional<long[]> seeds(Condition condition, @Nullable Window window) {
    if (condition instanceof Condition.Present) {
      Places places = passages.places(condition, window);
      long[] keys = new long[places.size()];
      Arrays.setAll(keys, places::key);
      work.spend(keys.length);
      return Optional.of(keys);
    }
    if (condition instanceof Condition.All all) {
      return union(all.parts(), 1, window);
    }
    if (condition instanceof Condition.Any any) {
      return union(any.parts(), any.parts().size(), window);
    }
    if (condition instanceof Condition.AtLeast some) {
      // So many may be missing that one of any others has to hold.
      return union(some.parts(), some.parts().size() - some.atLeast() + 1, window);
    }
    if (condition instanceof Condition.Near near) {
      return union(List.of(near.left(), near.right()), 1, window);
    }
    if (condition instanceof Condition.Within within) {
      return seeds(within.part(), window);
    }
    return condition instanceof Condition.Count count
        ? seeds(count.part(), window)
        : Optional.empty();
  }

  /** Those of the rarest so many parts; empty when one of them has to do without. */
  private Optional<long[]> union(List<Condition> parts, int count, @Nullable Window window) {
    List<long[]> rarest =
        parts.stream()
            .flatMap(part -> seeds(part, window).stream())
            .sorted(Comparator.comparingInt(keys -> keys.length))
            .limit(count)
            .toList();
    if (rarest.size() < count) {
      return Optional.empty();
    }
    if (count == 1) {
      return Optional.of(rarest.get(0));
    }
    return Optional.of(rarest.stream().flatMapToLong(Arrays::stream).sorted().toArray());
  }
}
