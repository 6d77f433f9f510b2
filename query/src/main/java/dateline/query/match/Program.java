package dateline.query.match;

import dateline.query.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All conditions as one row of numbers, so that evaluating one touches a line or two of memory
 * where a tree of objects would touch a dozen.
 *
 * <p>Each node is its kind, where it ends, and what it is about: an atom, atoms, a range, or nodes.
 */
final class Program {
  private static final int PRESENT = 0;
  private static final int ABSENT = 1;
  private static final int WITHIN = 2;
  private static final int OUTSIDE = 3;
  private static final int ALL = 4;
  private static final int ANY = 5;

  /** Any of some atoms: what most queries are made of. */
  private static final int ANY_ATOM = 6;

  /** So many of some nodes. */
  private static final int AT_LEAST = 7;

  private static final int POSITIONAL = 8;
  private static final int LACKS = 9;

  private final int[] starts;
  private final Query.Range[] ranges;

  /** What is asked of single words and their places. */
  private final Condition[] positional;

  private int[] code = new int[64];

  Program(List<Condition> conditions) {
    var writer = new Writer();
    starts = new int[conditions.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = writer.size;
      writer.write(conditions.get(i));
    }
    ranges = writer.ranges.toArray(new Query.Range[0]);
    positional = writer.positional.toArray(new Condition[0]);
    code = Arrays.copyOf(code, writer.size);
  }

  boolean holds(int query, Evaluation evaluation) {
    return nodeHolds(starts[query], evaluation);
  }

  /** Notes the words that made the query match; to be called only when it does. */
  void explain(int query, Evaluation evaluation, Explanation explanation) {
    explainNode(starts[query], evaluation, explanation);
  }

  private boolean nodeHolds(int at, Evaluation evaluation) {
    int body = at + 2;
    int end = code[at + 1];
    return switch (code[at]) {
      case PRESENT -> evaluation.has(code[body]);
      case ABSENT -> !evaluation.has(code[body]);
      case WITHIN -> isWithin(ranges[code[body]], evaluation);
      case OUTSIDE -> !isWithin(ranges[code[body]], evaluation);
      case ANY_ATOM -> anyAtom(body, end, evaluation);
      case ALL -> all(body, end, evaluation);
      case AT_LEAST -> atLeast(code[body], body + 1, end, evaluation);
      case POSITIONAL -> standsSo(body, evaluation);
      case LACKS -> !standsSo(body, evaluation);
      default -> any(body, end, evaluation);
    };
  }

  private boolean anyAtom(int from, int end, Evaluation evaluation) {
    for (int i = from; i < end; i++) {
      if (evaluation.has(code[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean all(int from, int end, Evaluation evaluation) {
    for (int node = from; node < end; node = code[node + 1]) {
      if (!nodeHolds(node, evaluation)) {
        return false;
      }
    }
    return true;
  }

  private boolean any(int from, int end, Evaluation evaluation) {
    for (int node = from; node < end; node = code[node + 1]) {
      if (nodeHolds(node, evaluation)) {
        return true;
      }
    }
    return false;
  }

  /** Looks at single words only where all that is needed is there. */
  private boolean standsSo(int body, Evaluation evaluation) {
    return nodeHolds(body + 1, evaluation) && evaluation.passages().holds(positional[code[body]]);
  }

  private boolean atLeast(int count, int from, int end, Evaluation evaluation) {
    int missing = count;
    for (int node = from; node < end && missing > 0; node = code[node + 1]) {
      if (nodeHolds(node, evaluation)) {
        missing--;
      }
    }
    return missing == 0;
  }

  private static boolean isWithin(Query.Range range, Evaluation evaluation) {
    var value = range.field().of(evaluation.document().article());
    return value.isPresent()
        && value.getAsLong() >= range.min()
        && value.getAsLong() <= range.max();
  }

  private void explainNode(int at, Evaluation evaluation, Explanation explanation) {
    int kind = code[at];
    int end = code[at + 1];
    if (kind == PRESENT || kind == ANY_ATOM) {
      for (int i = at + 2; i < end; i++) {
        if (evaluation.has(code[i])) {
          explanation.collect(code[i]);
        }
      }
    } else if (kind == POSITIONAL) {
      evaluation.passages().explain(positional[code[at + 2]], explanation);
    } else if (kind == ALL || kind == ANY || kind == AT_LEAST) {
      int first = kind == AT_LEAST ? at + 3 : at + 2;
      for (int node = first; node < end; node = code[node + 1]) {
        if (kind == ALL || nodeHolds(node, evaluation)) {
          explainNode(node, evaluation, explanation);
        }
      }
    }
  }

  /** Writes conditions as code. */
  private final class Writer {
    private final List<Query.Range> ranges = new ArrayList<>();
    private final List<Condition> positional = new ArrayList<>();
    private int size;

    void write(Condition condition) {
      if (condition instanceof Condition.Present present) {
        close(open(PRESENT), present.atom());
      } else if (condition instanceof Condition.Absent absent) {
        close(open(ABSENT), absent.atom());
      } else if (condition instanceof Condition.Between between) {
        ranges.add(between.range());
        close(open(between.wanted() ? WITHIN : OUTSIDE), ranges.size() - 1);
      } else if (condition instanceof Condition.All all) {
        writeParts(ALL, all.parts());
      } else if (condition instanceof Condition.Any any) {
        writeAny(any.parts());
      } else if (condition instanceof Condition.AtLeast some) {
        int node = open(AT_LEAST);
        add(some.atLeast());
        some.parts().forEach(this::write);
        close(node);
      } else if (condition instanceof Condition.Lacks lacks) {
        writePositional(LACKS, lacks.part());
      } else if (condition instanceof Condition.Constant constant) {
        // All of nothing holds, any of nothing does not.
        close(open(constant.value() ? ALL : ANY));
      } else {
        writePositional(POSITIONAL, condition);
      }
    }

    private void writePositional(int kind, Condition condition) {
      positional.add(condition);
      int node = open(kind);
      add(positional.size() - 1);
      write(Condition.loosely(condition));
      close(node);
    }

    private void writeAny(List<Condition> parts) {
      int[] atoms =
          parts.stream()
              .filter(Condition.Present.class::isInstance)
              .mapToInt(part -> ((Condition.Present) part).atom())
              .toArray();
      if (atoms.length == parts.size()) {
        close(open(ANY_ATOM), atoms);
      } else {
        writeParts(ANY, parts);
      }
    }

    private void writeParts(int kind, List<Condition> parts) {
      int node = open(kind);
      parts.forEach(this::write);
      close(node);
    }

    private int open(int kind) {
      add(kind);
      add(0);
      return size - 2;
    }

    private void close(int node, int... body) {
      for (int each : body) {
        add(each);
      }
      code[node + 1] = size;
    }

    private void add(int number) {
      if (size == code.length) {
        code = Arrays.copyOf(code, size * 2);
      }
      code[size++] = number;
    }
  }
}
