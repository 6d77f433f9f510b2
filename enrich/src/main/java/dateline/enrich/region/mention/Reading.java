package dateline.enrich.region.mention;

import dateline.query.Field;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A story on its way through the passes. Not thread-safe. */
public final class Reading {
  private static final Comparator<Mention> IN_ORDER =
      Comparator.comparing(Mention::field).thenComparingInt(Mention::first);

  private final String language;
  private final Map<Field, Tokens> texts;
  private final Words people;
  private final Home home;
  private List<Mention> mentions;

  /**
   * @param language the language its names were looked up in
   * @param texts the fields that are read, in their order
   * @param people the words that name people
   * @param source where the source's readers are, ISO 3166-1 alpha-2 or ISO 3166-2; null when that
   *     is not known
   * @param mentions the runs of words that may name a place, in the order of the text
   */
  public Reading(
      String language,
      Map<Field, Tokens> texts,
      Words people,
      @Nullable String source,
      List<Mention> mentions) {
    this.language = language;
    this.texts = texts;
    this.people = people;
    this.home = new Home(source);
    this.mentions = mentions;
  }

  /** The language its names were looked up in, a BCP 47 primary subtag, or "und". */
  public String language() {
    return language;
  }

  /** The words of the fields that are read, in their order. */
  public Map<Field, Tokens> texts() {
    return texts;
  }

  /** The runs of words that may name a place, in the order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The country that the story takes for granted. */
  public Home home() {
    return home;
  }

  /** Whether the mention lies within a person's name. */
  public boolean isInPerson(Mention mention) {
    return people.hold(mention);
  }

  /** Adds runs of words that the gazetteer does not have. */
  public void add(List<Mention> more) {
    if (!more.isEmpty()) {
      List<Mention> all = new ArrayList<>(mentions);
      all.addAll(more);
      all.sort(IN_ORDER);
      mentions = all;
    }
  }

  /** Tells which words belong to names of a kind. */
  @FunctionalInterface
  public interface Words {
    /** Whether the mention lies within such a name. */
    boolean hold(Mention mention);
  }

  /** One step of the chain; reads the whole story, changes its mentions only. */
  public interface Pass {
    /** The name by which evidence tells that this pass decided. */
    String name();

    /** Reads the story, and strikes out or adds what its words tell. */
    void apply(Reading story);
  }
}
