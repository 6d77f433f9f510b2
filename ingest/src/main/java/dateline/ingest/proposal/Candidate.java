package dateline.ingest.proposal;

import java.util.List;
import java.util.Set;

/**
 * A kind of place in the samples that may hold a field.
 *
 * @param path where it stands, from the outermost
 * @param values what stands there in the samples, as it is written
 */
record Candidate(String path, List<String> values) {
  /** Names of what only holds a value, and says nothing of it. */
  private static final Set<String> CONTAINERS = Set.of("value", "text", "name", "p", "@value", "#");

  Candidate {
    values = List.copyOf(values);
  }

  /** The names of its path, the outermost first. */
  List<String> steps() {
    return List.of(path.replaceFirst("^/", "").replace("[*]", "").split("[./]", -1));
  }

  /** What it is called: its own name, or that of what it is the value of. */
  String name() {
    List<String> steps = steps();
    String last = steps.get(steps.size() - 1);
    return steps.size() > 1 && CONTAINERS.contains(last) ? steps.get(steps.size() - 2) : last;
  }

  /** Its own name. */
  String last() {
    List<String> steps = steps();
    return steps.get(steps.size() - 1);
  }

  int longest() {
    return values.stream().mapToInt(String::length).max().orElse(0);
  }

  boolean all(java.util.function.Predicate<String> test) {
    return values.stream().allMatch(test);
  }
}
