package dateline.enrich.region.mention;

import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.How;
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
   * @param language of the text, a BCP 47 primary subtag
   * @param lexicons the built-in names, and those imported where there are any; earlier ones win
   */
  public static List<Mention> find(
      String language, Field field, Tokens tokens, List<Lexicon<Sense>> lexicons) {
    EastAsianNames names = new EastAsianNames(language, tokens, lexicons);
    List<Hit<Sense>> hits = new ArrayList<>();
    for (Lexicon<Sense> lexicon : lexicons) {
      hits.addAll(lexicon.longest(tokens, names::fit));
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
        end = longest.endToken();
        if (areTogether(longest, readings)) {
          for (int i = 0; i < readings.size(); i++) {
            int token = longest.firstToken() + i;
            mentions.add(new Mention(field, tokens, token, token + 1, List.of(readings.get(i))));
          }
        } else {
          mentions.add(new Mention(field, tokens, longest.firstToken(), end, readings));
        }
      }
    }
    return mentions;
  }

  /** Whether the readings are a country for each of the first characters: "中美" is two of them. */
  private static boolean areTogether(Hit<Sense> hit, List<Sense> readings) {
    return readings.size() > 1
        && readings.size() <= hit.endToken() - hit.firstToken()
        && readings.stream().allMatch(sense -> sense.how() == How.ABBREVIATION);
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
