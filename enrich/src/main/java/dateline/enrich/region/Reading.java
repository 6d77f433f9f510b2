package dateline.enrich.region;

import java.util.List;

/**
 * A story on its way through the passes.
 *
 * @param language the language its names were looked up in
 * @param mentions the runs of words that may name a place, in the order of the text
 * @param people the words that name people
 */
record Reading(String language, List<Mention> mentions, People people) {
  Reading {
    mentions = List.copyOf(mentions);
  }

  /** Tells which words name people. */
  @FunctionalInterface
  interface People {
    /** Whether the mention lies within a person's name and is not all of it. */
    boolean hold(Mention mention);
  }

  /** One step that rules out readings; reads the whole story, changes its mentions only. */
  @FunctionalInterface
  interface Pass {
    void apply(Reading story);
  }
}
