package dateline.ingest.wire.mapping;

import java.util.List;

/** Selects parts of an item, in their order. */
@FunctionalInterface
interface PartPath {
  /**
   * The parts that stand at this path; empty if there is nothing, or the part is of another kind.
   */
  List<Part> select(Part from);
}
