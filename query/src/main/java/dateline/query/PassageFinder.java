package dateline.query;

import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is asked of single words and their places in one document. Only for the few queries
 * whose words are all there.
 */
final class PassageFinder {
  private final Wanted wanted;
  private final Occurrences occurrences;
  private final Map<Integer, List<Passage>> byAtom = new HashMap<>();

  PassageFinder(Wanted wanted, Occurrences occurrences) {
    this.wanted = wanted;
    this.occurrences = occurrences;
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

  /** Notes the words by which it does; to be called only when it holds. */
  void explain(Condition condition, Explanation explanation) {
    explain(condition, null, explanation);
  }

  /** Whether the condition holds for a part of a text, or for all. */
  private boolean holds(Condition condition, @Nullable Passage window) {
    if (condition instanceof Condition.Present || condition instanceof Condition.Near) {
      return !passages(condition, window).isEmpty();
    }
    if (condition instanceof Condition.Absent absent) {
      return passages(absent.atom(), window).isEmpty();
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
      return disjoint(passages(count.part(), window)) >= count.atLeast();
    }
    if (condition instanceof Condition.Within within) {
      return windows(within, window).stream().anyMatch(each -> holds(within.part(), each));
    }
    return condition instanceof Condition.Constant constant && constant.value();
  }

  private void explain(Condition condition, @Nullable Passage window, Explanation explanation) {
    if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> explain(part, window, explanation));
    } else if (condition instanceof Condition.Any any) {
      explainThoseThatHold(any.parts(), window, explanation);
    } else if (condition instanceof Condition.AtLeast some) {
      explainThoseThatHold(some.parts(), window, explanation);
    } else if (condition instanceof Condition.Count count) {
      new Witness(window, explanation).tell(count.part(), passages(count.part(), window));
    } else if (condition instanceof Condition.Within within) {
      windows(within, window).stream()
          .filter(each -> holds(within.part(), each))
          .forEach(each -> explain(within.part(), each, explanation));
    } else if (condition instanceof Condition.Present || condition instanceof Condition.Near) {
      new Witness(window, explanation).tell(condition, passages(condition, window));
    }
  }

  private void explainThoseThatHold(
      List<Condition> parts, @Nullable Passage window, Explanation explanation) {
    parts.stream()
        .filter(part -> holds(part, window))
        .forEach(part -> explain(part, window, explanation));
  }

  /** The sentences or paragraphs within a window that have any of the words asked for. */
  private Set<Passage> windows(Condition.Within within, @Nullable Passage window) {
    Set<Passage> windows = new LinkedHashSet<>();
    for (int atom : within.part().atoms().distinct().toArray()) {
      for (Passage passage : passages(atom, window)) {
        windows.add(around(passage, within.unit(), window));
      }
    }
    return windows;
  }

  private Passage around(Passage passage, Unit unit, @Nullable Passage window) {
    Tokens text = occurrences.text(passage.text());
    boolean sentence = unit == Unit.SENTENCE;
    int first = passage.first();
    int from = sentence ? text.firstOfSentence(first) : text.firstOfParagraph(first);
    int to = sentence ? text.endOfSentence(first) : text.endOfParagraph(first);
    return window == null
        ? new Passage(passage.text(), from, to, Passage.NO_SPAN)
        : new Passage(
            passage.text(),
            Math.max(from, window.first()),
            Math.min(to, window.end()),
            Passage.NO_SPAN);
  }

  /** Where what is asked for stands within a window, in the order of the text, none twice. */
  private List<Passage> passages(Condition condition, @Nullable Passage window) {
    if (condition instanceof Condition.Present present) {
      return passages(present.atom(), window);
    }
    Set<Passage> found = new LinkedHashSet<>();
    if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> found.addAll(passages(part, window)));
    } else if (condition instanceof Condition.Near near) {
      pairs(near, window, (left, right) -> found.add(left.with(right)));
    }
    List<Passage> ordered = new ArrayList<>(found);
    ordered.sort(Passage.IN_ORDER);
    return ordered;
  }

  private List<Passage> passages(int atom, @Nullable Passage window) {
    List<Passage> all =
        byAtom.computeIfAbsent(
            atom, key -> occurrences.of(wanted.entry(atom), wanted.places(atom)));
    return window == null ? all : all.stream().filter(each -> each.isWithin(window)).toList();
  }

  /** Takes two passages that are near each other. */
  @FunctionalInterface
  private interface Pairs {
    void pair(Passage left, Passage right);
  }

  private void pairs(Condition.Near near, @Nullable Passage window, Pairs pairs) {
    List<Passage> left = passages(near.left(), window);
    List<Passage> right = left.isEmpty() ? List.of() : passages(near.right(), window);
    int longest = right.stream().mapToInt(each -> each.end() - each.first()).max().orElse(0);
    int from = 0;
    for (Passage l : left) {
      // Both are in the order of the text: what is too far before stays so for those that follow.
      while (from < right.size() && isBefore(right.get(from), l, longest + near.distance())) {
        from++;
      }
      for (int i = from; i < right.size() && !isAfter(right.get(i), l, near.distance()); i++) {
        if (isNear(near, l, right.get(i))) {
          pairs.pair(l, right.get(i));
        }
      }
    }
  }

  private static boolean isBefore(Passage right, Passage left, int words) {
    return right.text() < left.text()
        || (right.text() == left.text() && right.first() + words < left.first());
  }

  private static boolean isAfter(Passage right, Passage left, int words) {
    return right.text() > left.text()
        || (right.text() == left.text() && right.first() > left.end() + words);
  }

  private boolean isNear(Condition.Near near, Passage left, Passage right) {
    if (left.text() != right.text()) {
      return false;
    }
    int after = left.distanceTo(right);
    int before = near.ordered() ? 0 : right.distanceTo(left);
    Tokens text = occurrences.text(left.text());
    return ((after > 0 && after <= near.distance()) || (before > 0 && before <= near.distance()))
        && text.paragraph(left.first()) == text.paragraph(right.first());
  }

  /** How many of them there can be at most that share no word. */
  private static int disjoint(List<Passage> passages) {
    int count = 0;
    int text = -1;
    int end = 0;
    for (Passage passage : passages.stream().sorted(Passage.BY_END).toList()) {
      if (passage.text() != text || passage.first() >= end) {
        count++;
        text = passage.text();
        end = passage.end();
      }
    }
    return count;
  }

  /** Tells the phrases that passages are made of. */
  private final class Witness {
    private final @Nullable Passage window;
    private final Explanation explanation;

    Witness(@Nullable Passage window, Explanation explanation) {
      this.window = window;
      this.explanation = explanation;
    }

    void tell(Condition condition, Iterable<Passage> passages) {
      if (condition instanceof Condition.Near near) {
        Set<Passage> wholes = places(passages);
        Set<Passage> lefts = new LinkedHashSet<>();
        Set<Passage> rights = new LinkedHashSet<>();
        pairs(
            near,
            window,
            (left, right) -> {
              if (wholes.contains(left.with(right))) {
                lefts.add(left);
                rights.add(right);
              }
            });
        tell(near.left(), lefts);
        tell(near.right(), rights);
      } else if (condition instanceof Condition.Any any) {
        any.parts().forEach(part -> tell(part, passages));
      } else {
        Set<Passage> wholes = places(passages);
        passages(condition, window).stream()
            .filter(each -> wholes.contains(each.place()))
            .forEach(each -> explanation.collectSpan(each.span()));
      }
    }

    private Set<Passage> places(Iterable<Passage> passages) {
      Set<Passage> places = new LinkedHashSet<>();
      passages.forEach(each -> places.add(each.place()));
      return places;
    }
  }
}
