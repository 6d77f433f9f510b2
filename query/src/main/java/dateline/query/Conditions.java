package dateline.query;

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
    return new Condition.Constant(wanted);
  }

  private List<Condition> parts(List<Query> parts, boolean wanted) {
    return parts.stream().map(part -> of(part, wanted)).toList();
  }

  private static Condition atom(int atom, boolean wanted) {
    return wanted ? new Condition.Present(atom) : new Condition.Absent(atom);
  }
}
