package dateline.query.text;

import java.util.List;

/**
 * Many words told by what they have in common, such as {@code wom?n}. Immutable and thread-safe;
 * equal when they are the same words told the same way.
 */
public interface WordForms {
  /** How it is written; no two that differ have one name, and none is a word. */
  String name();

  /** Every one of the words begins with one of these; at least one, none empty. */
  List<String> beginnings();

  /** Whether the folded word that these characters are is one of them. */
  boolean has(char[] chars, int from, int to);
}
