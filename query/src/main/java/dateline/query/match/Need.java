package dateline.query.match;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a condition cannot do without: it never holds unless at least one of these atoms is there.
 *
 * @param atoms the alternatives
 * @param cost how often one of them is likely to be there, in no unit
 */
record Need(Set<Integer> atoms, double cost) {
  /** The rarest such set; empty when the condition may hold without any atom. */
  static Optional<Need> of(Condition condition, Atoms known) {
    if (condition instanceof Condition.Present present) {
      return Optional.of(new Need(Set.of(present.atom()), known.cost(present.atom())));
    }
    if (condition instanceof Condition.Constant constant && !constant.value()) {
      return Optional.of(new Need(Set.of(), 0));
    }
    if (condition instanceof Condition.All all) {
      return all.parts().stream()
          .flatMap(part -> of(part, known).stream())
          .min((a, b) -> Double.compare(a.cost, b.cost));
    }
    if (condition instanceof Condition.Any any) {
      return anyOf(any.parts(), any.parts().size(), known);
    }
    if (condition instanceof Condition.AtLeast some) {
      // So many may be missing that one of any others has to hold.
      return anyOf(some.parts(), some.parts().size() - some.atLeast() + 1, known);
    }
    if (condition instanceof Condition.Near near) {
      return of(new Condition.All(List.of(near.left(), near.right())), known);
    }
    if (condition instanceof Condition.Within within) {
      return of(within.part(), known);
    }
    return condition instanceof Condition.Count count ? of(count.part(), known) : Optional.empty();
  }

  /**
   * The rarest such sets, two at most, all of which have to be there: what a conjunction cannot do
   * without is seldom there together, however common the words are by themselves.
   */
  static List<Need> rarest(Condition condition, Atoms known) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream()
          .flatMap(part -> rarest(part, known).stream())
          .sorted(Comparator.comparingDouble(Need::cost))
          .limit(2)
          .toList();
    }
    if (condition instanceof Condition.Near near) {
      return rarest(new Condition.All(List.of(near.left(), near.right())), known);
    }
    return condition instanceof Condition.Within within
        ? rarest(within.part(), known)
        : of(condition, known).stream().toList();
  }

  /** What the rarest so many parts need; empty when one of them may hold without any atom. */
  private static Optional<Need> anyOf(List<Condition> parts, int count, Atoms known) {
    List<Need> needs =
        parts.stream()
            .flatMap(part -> of(part, known).stream())
            .sorted(Comparator.comparingDouble(Need::cost))
            .limit(count)
            .toList();
    if (needs.size() < count) {
      return Optional.empty();
    }
    Set<Integer> together = new HashSet<>();
    needs.forEach(need -> together.addAll(need.atoms));
    return Optional.of(new Need(together, needs.stream().mapToDouble(Need::cost).sum()));
  }
}
