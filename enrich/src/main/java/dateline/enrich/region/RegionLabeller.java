package dateline.enrich.region;

import dateline.enrich.Resources;
import dateline.enrich.region.focus.RegionLabels;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.NameHits;
import dateline.enrich.region.mention.Reading;
import dateline.enrich.region.pass.Chain;
import dateline.model.Article;
import dateline.model.Region;
import dateline.query.Document;
import dateline.query.Field;
import dateline.query.text.Lexicon;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a story its region labels: names are looked up, doubtful readings struck out pass by pass,
 * and the focus told from what is merely named. Thread-safe.
 */
public final class RegionLabeller {
  /** The fields that are read, in the order of the evidence. */
  private static final List<Field> FIELDS =
      List.of(Field.HEADLINE, Field.SUMMARY, Field.DATELINE, Field.BODY);

  private final Gazetteer gazetteer;
  private final List<Reading.Pass> passes;
  private final RegionLabels labels;

  private RegionLabeller(Gazetteer gazetteer, List<Reading.Pass> passes, RegionLabels labels) {
    this.gazetteer = gazetteer;
    this.passes = passes;
    this.labels = labels;
  }

  /** With the words around names that come with this module. */
  public static RegionLabeller load(Resources resources, Gazetteer gazetteer) {
    return load(resources, gazetteer, Set.of());
  }

  /**
   * Without some passes, to see what they earn.
   *
   * @param off the names of the passes that are left out
   */
  static RegionLabeller load(Resources resources, Gazetteer gazetteer, Set<String> off) {
    ContextWords words = ContextWords.load(resources);
    return new RegionLabeller(
        gazetteer,
        Chain.of(words, gazetteer.places()).stream()
            .filter(pass -> !off.contains(pass.name()))
            .toList(),
        new RegionLabels(gazetteer, words));
  }

  /**
   * Reads the names of a language, where that has not been done: at its first story. Words that
   * were looked up before have to be looked up anew after it, so that it is done first.
   *
   * @param language a BCP 47 primary subtag, or "und"
   */
  public void read(String language) {
    gazetteer.lexicons(language);
  }

  /**
   * Labels a story.
   *
   * @param language the language of the text, a BCP 47 primary subtag, or "und"
   * @param people tells which words name people
   * @param home where the readers of the source are, ISO 3166-1 alpha-2 or ISO 3166-2; null when
   *     that is not known
   * @return foci first, then by score; each with its evidence
   */
  public List<Region> label(
      Article article,
      Document document,
      String language,
      PersonWords people,
      @Nullable String home) {
    List<Lexicon<Sense>> lexicons = gazetteer.lexicons(language);
    List<Mention> mentions = new ArrayList<>();
    Map<Field, Tokens> texts = new EnumMap<>(Field.class);
    for (Field field : FIELDS) {
      Tokens tokens = document.tokens(field);
      texts.put(field, tokens);
      mentions.addAll(NameHits.find(language, field, tokens, lexicons));
    }
    Reading reading =
        new Reading(
            language,
            texts,
            mention -> people.hold(mention.field(), mention.first(), mention.end()),
            home,
            mentions);
    passes.forEach(pass -> pass.apply(reading));
    return labels.of(article, reading);
  }

  /** Tells which words name people. */
  @FunctionalInterface
  public interface PersonWords {
    /** Whether these words of a field lie within a person's name and are not all of it. */
    boolean hold(Field field, int firstToken, int endToken);
  }
}
