package dateline.query.match;

import dateline.query.Query;
import java.util.List;

/** Turns queries into conditions: negations are pushed down to the single questions. */
final class Conditions {
  private final Atoms atoms;

  Conditions(Atoms atoms) {
    this.atoms = atoms;
  }

  /** The query, or its opposite. */
  Condition of(Query query, boolean wanted) {
    if (query instanceof Query.Not not) {
      return of(not.part(), !wanted);
    }
    if (query instanceof Query.And and) {
      List<Condition> parts = parts(and.parts(), wanted);
      return wanted ? new Condition.All(parts) : new Condition.Any(parts);
    }
    if (query instanceof Query.Or or) {
      List<Condition> parts = parts(or.parts(), wanted);
      return wanted ? new Condition.Any(parts) : new Condition.All(parts);
    }
    if (query instanceof Query.Range range) {
      return new Condition.Between(range, wanted);
    }
    if (query instanceof Query.Words words) {
      return atom(atoms.number(words), wanted);
    }
    if (query instanceof Query.Label label) {
      return atom(atoms.number(label), wanted);
    }
    if (query instanceof Query.Keyword keyword) {
      return atom(atoms.number(keyword), wanted);
    }
    if (query instanceof Query.Named named) {
      return of(named.meaning(), wanted);
    }
    if (query instanceof Query.AtLeast some) {
      // Not so many hold: enough of them do not.
      int atLeast = wanted ? some.atLeast() : some.parts().size() - some.atLeast() + 1;
      return new Condition.AtLeast(parts(some.parts(), wanted), atLeast);
    }
    if (query instanceof Query.All) {
      return new Condition.Constant(wanted);
    }
    return wanted ? positional(query) : new Condition.Lacks(positional(query));
  }

  private Condition positional(Query query) {
    if (query instanceof Query.Near near) {
      return new Condition.Near(
          of(near.left(), true), of(near.right(), true), near.distance(), near.ordered());
    }
    if (query instanceof Query.Within within) {
      return new Condition.Within(within.unit(), of(within.part(), true));
    }
    if (query instanceof Query.Count count) {
      return new Condition.Count(of(count.part(), true), count.atLeast());
    }
    throw new IllegalArgumentException("not a query of passages: " + query);
  }

  private List<Condition> parts(List<Query> parts, boolean wanted) {
    return parts.stream().map(part -> of(part, wanted)).toList();
  }

  private static Condition atom(int atom, boolean wanted) {
    return wanted ? new Condition.Present(atom) : new Condition.Absent(atom);
  }
}
