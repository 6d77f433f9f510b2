package dateline.enrich.region;

import dateline.query.Field;
import dateline.query.text.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Believes a name that is as often something else (Georgia, Jordan, Chad) only where the story
 * supports it: another, clear name of the same place, a dateline, or a preposition of place before
 * one of its uses.
 */
final class Support implements Reading.Pass {
  private static final Vocabulary OF_PLACE =
      Vocabulary.of(
          List.of(
              // en, fr, de, es
              "in",
              "from",
              "to",
              "across",
              "near",
              "into",
              "inside",
              "outside",
              "throughout",
              "au",
              "aux",
              "en",
              "nach",
              "aus",
              "bei",
              "desde",
              "hacia"));

  @Override
  public void apply(Reading story) {
    if (story.mentions().stream().anyMatch(Support::isDoubtful)) {
      support(story);
    }
  }

  private static boolean isDoubtful(Mention mention) {
    for (Sense sense : mention.readings()) {
      if (sense.ambiguous()) {
        return true;
      }
    }
    return false;
  }

  private static void support(Reading story) {
    Set<String> clear = new HashSet<>();
    Map<String, Integer> placed = new HashMap<>();
    for (Mention mention : story.mentions()) {
      for (Sense sense : mention.readings()) {
        if (sense.place() == null) {
          continue;
        }
        String code = sense.place().code();
        if (!sense.ambiguous() || mention.field() == Field.DATELINE) {
          clear.add(code);
        } else if (followsPreposition(mention)) {
          placed.merge(code, 1, Integer::sum);
        }
      }
    }
    for (Mention mention : story.mentions()) {
      mention.keep(
          sense ->
              !sense.ambiguous()
                  || sense.place() == null
                  || clear.contains(sense.place().code())
                  || placed.containsKey(sense.place().code()));
    }
  }

  private static boolean followsPreposition(Mention mention) {
    int before = mention.first() - 1;
    return before >= 0
        && mention.tokens().paragraph(before) == mention.tokens().paragraph(mention.first())
        && OF_PLACE.contains(mention.tokens(), before);
  }
}
