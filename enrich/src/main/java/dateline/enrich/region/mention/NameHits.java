package dateline.enrich.region.mention;

import dateline.enrich.region.gazetteer.Sense;
import dateline.query.Field;
import dateline.query.text.Hit;
import dateline.query.text.Lexicon;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes one mention of all that the same words may name: the longest names from the left. */
public final class NameHits {
  private static final Comparator<Hit<Sense>> LONGEST_FIRST =
      Comparator.<Hit<Sense>>comparingInt(Hit::firstToken)
          .thenComparing(Comparator.<Hit<Sense>>comparingInt(Hit::endToken).reversed());

  private NameHits() {}

  /**
   * The mentions of a field.
   *
   * @param lexicons the built-in names, and those imported where there are any; earlier ones win
   */
  public static List<Mention> find(Field field, Tokens tokens, List<Lexicon<Sense>> lexicons) {
    List<Hit<Sense>> hits = new ArrayList<>();
    for (Lexicon<Sense> lexicon : lexicons) {
      hits.addAll(lexicon.longest(tokens));
    }
    if (lexicons.size() > 1) {
      // A stable sort: what is built in comes before what is imported.
      hits.sort(LONGEST_FIRST);
    }
    List<Mention> mentions = new ArrayList<>();
    int end = 0;
    int from = 0;
    while (from < hits.size()) {
      Hit<Sense> longest = hits.get(from);
      List<Sense> readings = new ArrayList<>(2);
      while (from < hits.size() && hits.get(from).firstToken() == longest.firstToken()) {
        Hit<Sense> hit = hits.get(from);
        if (hit.endToken() == longest.endToken() && isNew(hit.value(), readings)) {
          readings.add(hit.value());
        }
        from++;
      }
      if (longest.firstToken() >= end) {
        mentions.add(
            new Mention(field, tokens, longest.firstToken(), longest.endToken(), readings));
        end = longest.endToken();
      }
    }
    return mentions;
  }

  /** Whether no reading before is of the same country in the same way. */
  private static boolean isNew(Sense sense, List<Sense> readings) {
    for (Sense reading : readings) {
      boolean samePlace =
          reading.place() == null ? sense.place() == null : reading.place().equals(sense.place());
      if (samePlace && reading.exact() == sense.exact() && reading.cased() == sense.cased()) {
        return false;
      }
    }
    return true;
  }
}
