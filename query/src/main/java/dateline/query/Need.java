package dateline.query;

import java.util.HashSet;
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
      Set<Integer> together = new HashSet<>();
      double cost = 0;
      for (Condition part : any.parts()) {
        Optional<Need> need = of(part, known);
        if (need.isEmpty()) {
          return Optional.empty();
        }
        together.addAll(need.get().atoms);
        cost += need.get().cost;
      }
      return Optional.of(new Need(together, cost));
    }
    return Optional.empty();
  }
}
