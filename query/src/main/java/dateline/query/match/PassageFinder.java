package dateline.query.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is asked of single words and their places in one document. Only for the few queries
 * whose words are all there.
 *
 * <p>Steps and memory grow with the text times how far words may be from each other, never with the
 * pairs of words that are; where there is more to do than {@link Work} allows, the answer is worth
 * nothing.
 */
final class PassageFinder {
  private final Wanted wanted;
  private final Occurrences occurrences;
  private final Work work;
  private final Windows windows;
  private final Map<Integer, Placed> byAtom = new HashMap<>();

  PassageFinder(Wanted wanted, Occurrences occurrences, Work work) {
    this.wanted = wanted;
    this.occurrences = occurrences;
    this.work = work;
    windows = new Windows(this, occurrences, work);
  }

  /** Whether the condition holds for the document. */
  boolean holds(Condition condition) {
    if (condition instanceof Condition.Near near
        && near.left() instanceof Condition.Present left
        && near.right() instanceof Condition.Present right) {
      return follows(left.atom(), right.atom(), near.distance())
          || (!near.ordered() && follows(right.atom(), left.atom(), near.distance()));
    }
    return holds(condition, null);
  }

  /**
   * Whether one phrase follows another at such a distance anywhere: what is asked most often, told
   * without gathering passages. All occurrences of a phrase are of the same length and in the order
   * of the text, so that only the first that follows each need be looked at.
   */
  private boolean follows(int before, int after, int distance) {
    int places = wanted.places(after);
    int second = occurrences.first(wanted.entry(after), places);
    int first = occurrences.first(wanted.entry(before), wanted.places(before));
    while (first >= 0 && second >= 0) {
      if (occurrences.isBefore(second, first)) {
        second = occurrences.next(second, places);
      } else if (occurrences.isFollowed(first, second, distance)) {
        return true;
      } else {
        first = occurrences.next(first, wanted.places(before));
      }
    }
    return false;
  }

  /**
   * Notes the words by which it does, or, where there is too much to do, some of them; to be called
   * only when it holds.
   */
  void explain(Condition condition, Explanation explanation) {
    explain(condition, null, explanation);
  }

  /** Whether the condition holds for a part of a text, or for all. */
  private boolean holds(Condition condition, @Nullable Window window) {
    if (work.isSpent()) {
      return false;
    }
    if (condition instanceof Condition.Present present) {
      return isPresent(present.atom(), window);
    }
    if (condition instanceof Condition.Absent absent) {
      return !isPresent(absent.atom(), window);
    }
    if (condition instanceof Condition.Near near) {
      var any = new Tally(1);
      eachRow(near, window, any);
      return any.isReached();
    }
    if (condition instanceof Condition.All all) {
      return all.parts().stream().allMatch(part -> holds(part, window));
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().anyMatch(part -> holds(part, window));
    }
    if (condition instanceof Condition.AtLeast some) {
      return some.parts().stream().filter(part -> holds(part, window)).limit(some.atLeast()).count()
          == some.atLeast();
    }
    if (condition instanceof Condition.Lacks lacks) {
      return !holds(lacks.part(), window);
    }
    if (condition instanceof Condition.Count count) {
      var mentions = new Tally(count.atLeast());
      eachRow(count.part(), window, mentions);
      return mentions.isReached();
    }
    if (condition instanceof Condition.Within within) {
      return windows.any(within, window, each -> holds(within.part(), each));
    }
    return condition instanceof Condition.Constant constant && constant.value();
  }

  private boolean isPresent(int atom, @Nullable Window window) {
    work.spend(1);
    Placed placed = placed(atom);
    return placed.begin(window) < placed.end(window);
  }

  private void explain(Condition condition, @Nullable Window window, Explanation explanation) {
    if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> explain(part, window, explanation));
    } else if (condition instanceof Condition.Any any) {
      explainThoseThatHold(any.parts(), window, explanation);
    } else if (condition instanceof Condition.AtLeast some) {
      explainThoseThatHold(some.parts(), window, explanation);
    } else if (condition instanceof Condition.Count count) {
      tell(count.part(), window, Wholes.ALL, explanation);
    } else if (condition instanceof Condition.Within within) {
      Predicate<Window> tellIfItHolds =
          each -> {
            if (holds(within.part(), each)) {
              explain(within.part(), each, explanation);
            }
            return false;
          };
      windows.any(within, window, tellIfItHolds);
    } else if (condition instanceof Condition.Present || condition instanceof Condition.Near) {
      tell(condition, window, Wholes.ALL, explanation);
    }
  }

  private void explainThoseThatHold(
      List<Condition> parts, @Nullable Window window, Explanation explanation) {
    parts.stream()
        .filter(part -> holds(part, window))
        .forEach(part -> explain(part, window, explanation));
  }

  /** Where what is asked for stands within a window. */
  Places places(Condition condition, @Nullable Window window) {
    if (condition instanceof Condition.Present present) {
      work.spend(1);
      return placed(present.atom()).within(window);
    }
    if (condition instanceof Condition.Any any) {
      List<Places> parts = new ArrayList<>();
      for (Condition part : any.parts()) {
        Places each = places(part, window);
        if (each.size() > 0) {
          parts.add(each);
        }
      }
      return Places.union(parts, work);
    }
    if (condition instanceof Condition.Near near) {
      return new Pairs(near, window).all();
    }
    throw new IllegalArgumentException("no passages: " + condition);
  }

  private Placed placed(int atom) {
    return byAtom.computeIfAbsent(
        atom, key -> occurrences.of(wanted.entry(atom), wanted.places(atom)));
  }

  private void eachRow(Condition condition, @Nullable Window window, Places.Rows rows) {
    if (condition instanceof Condition.Near near) {
      new Pairs(near, window).each(rows);
      return;
    }
    Places all = places(condition, window);
    work.spend(all.size());
    int row = 0;
    while (row < all.size() && rows.take(all, row)) {
      row++;
    }
  }

  /** Tells the phrases that passages are made of. */
  private void tell(
      Condition condition, @Nullable Window window, Wholes wholes, Explanation explanation) {
    if (condition instanceof Condition.Near near) {
      new Pairs(near, window).tell(wholes, explanation);
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> tell(part, window, wholes, explanation));
    } else if (condition instanceof Condition.Present present) {
      Placed placed = placed(present.atom());
      int end = placed.end(window);
      for (int row = placed.begin(window); row < end; row++) {
        if (wholes.has(placed.places().key(row), placed.places().shortest())) {
          explanation.collectSpan(placed.span(row));
        }
      }
    }
  }

  /** Two passages near each other, wherever they are. */
  private final class Pairs {
    private final Condition.Near near;
    private final @Nullable Window window;
    private final Places left;
    private final Places right;

    Pairs(Condition.Near near, @Nullable Window window) {
      this.near = near;
      this.window = window;
      left = places(near.left(), window);
      right = left.size() == 0 ? Places.NONE : places(near.right(), window);
    }

    Places all() {
      Places all = spans(4);
      each(
          (row, number) -> {
            all.open(row.key(number));
            all.addLast(row, number, 0);
            work.spend((1L + all.width()) * Work.KEPT);
            return true;
          });
      return all;
    }

    /** Hands over what both and the words between span, in the order of the text. */
    void each(Places.Rows rows) {
      if (right.size() == 0) {
        return;
      }
      Places row = spans(1);
      Following forwards = following(left, right);
      Following backwards = following(right, left);
      int l = 0;
      int r = near.ordered() ? right.size() : 0;
      boolean isWanted = true;
      while (isWanted && !work.isSpent() && (l < left.size() || r < right.size())) {
        long key = Math.min(left.keyOrLast(l), right.keyOrLast(r));
        row.open(key);
        if (left.keyOrLast(l) == key) {
          forwards.span(l++, row);
        }
        if (right.keyOrLast(r) == key) {
          backwards.span(r++, row);
        }
        isWanted = row.isEmpty(0) || rows.take(row, 0);
        row.drop();
      }
    }

    void tell(Wholes wholes, Explanation explanation) {
      if (right.size() == 0) {
        return;
      }
      Places lefts = left.blank();
      Places rights = right.blank();
      Following forwards = following(left, right);
      for (int row = 0; row < left.size() && !work.isSpent(); row++) {
        forwards.tell(row, wholes, lefts, rights);
      }
      Following backwards = following(right, left);
      for (int row = 0; row < right.size() && !near.ordered() && !work.isSpent(); row++) {
        backwards.tell(row, wholes, rights, lefts);
      }
      PassageFinder.this.tell(near.left(), window, new Wholes(lefts), explanation);
      PassageFinder.this.tell(near.right(), window, new Wholes(rights), explanation);
    }

    private Places spans(int expected) {
      return new Places(
          left.shortest() + right.shortest(),
          left.longest() + right.longest() + near.distance() - 1,
          expected);
    }

    private Following following(Places before, Places after) {
      return new Following(before, after, near.distance(), occurrences, work);
    }
  }
}
