package dateline.enrich.name.organisation;

import dateline.enrich.name.text.NameKey;
import dateline.enrich.name.text.Words;
import dateline.enrich.name.vocabulary.KnownForm;
import dateline.enrich.name.vocabulary.OrganisationLists;
import dateline.query.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The organisations of one story: all forms of a name come together, and what is ambiguous counts
 * only where another form stands in the story, or the words around it speak for it. Not
 * thread-safe.
 */
public final class Organisations {
  /** How sure it is of what only the words around it speak for. */
  static final double SPOKEN_FOR = 0.6;

  /** By name. */
  private final Map<String, Organisation> found = new LinkedHashMap<>();

  /** The first spellings of names that no list has, by their keys. */
  private final Map<String, String> spellings = new HashMap<>();

  /** Single folded words that name nothing here if they are somebody's surname. */
  private final Set<String> orSurnames = new HashSet<>();

  private final ShortForms shortForms = new ShortForms();
  private final Abbreviations abbreviations = new Abbreviations();
  private final DoubtfulNames doubtful;
  private final SameBodies sameBodies;

  /** Of a story in which none was found yet. */
  public Organisations(StoryTheme theme, OrganisationLists lists) {
    sameBodies = new SameBodies(found, lists);
    doubtful = new DoubtfulNames(theme);
  }

  /** Adds a known one. */
  void add(String name, double certainty, Words where) {
    found.computeIfAbsent(name, key -> new Organisation(name, certainty)).add(where);
  }

  /**
   * Adds what names a known one, or something else.
   *
   * @param clue whether the words around it speak for the organisation
   */
  void addDoubtful(KnownForm form, Words where, boolean clue) {
    doubtful.add(form, where, clue);
  }

  /**
   * Adds one that is told by its words; the first spelling in the story names it.
   *
   * @param core the key of what it is called for short, or empty
   */
  void addUnknown(String name, String core, double certainty, Words where) {
    String key = NameKey.of(where.tokens(), where.first(), where.end());
    String usual = spellings.computeIfAbsent(key, first -> name);
    if (!core.isEmpty()) {
      shortForms.shorten(core, usual, where);
    }
    add(usual, certainty, where);
  }

  /** Has a name that is this folded word count only if nobody in the story has it for a surname. */
  void doubt(String folded) {
    orSurnames.add(folded);
  }

  /** Makes an abbreviation known as a form of an organisation's name. */
  void abbreviate(String folded, String name, Words where) {
    shortForms.abbreviate(folded, name);
    addAgain(name, where);
  }

  /**
   * Adds an abbreviation that nothing explains.
   *
   * @param clue whether the words around it speak for an organisation
   */
  void addAbbreviation(Words where, boolean clue) {
    abbreviations.add(where, clue);
  }

  /** Has a folded abbreviation name nothing in this story: it stands for ordinary words. */
  void addOrdinary(String folded) {
    abbreviations.addOrdinary(folded);
  }

  /** Makes the last word of a side's name known as what the story may call it: United. */
  void addSide(String name, Words where) {
    shortForms.addSide(name, where);
  }

  /** Whether the name of one company of the story begins with the word. */
  boolean isFirstOfCompany(Tokens tokens, int token) {
    return shortForms.company(tokens, token) != null;
  }

  /** Adds a word of which {@link #isFirstOfCompany} is true. */
  void addCompanyAgain(Words where) {
    addAgain(shortForms.company(where.tokens(), where.first()), where);
  }

  /**
   * Takes a word for the one side of the story whose name ends with it, or begins so if it plays;
   * false where none does.
   */
  boolean addSideAgain(Words where, boolean plays) {
    String side = shortForms.side(where.tokens(), where.first(), plays);
    if (side != null) {
      add(side, 0, where);
    }
    return side != null;
  }

  /** Whether the story uses these words for short for an organisation that it named before. */
  boolean isShortForm(Tokens tokens, int first, int end) {
    return shortForms.of(tokens, first, end) != null;
  }

  /** Adds words of which {@link #isShortForm} is true. */
  void addShort(Words where) {
    addAgain(shortForms.of(where.tokens(), where.first(), where.end()), where);
  }

  private void addAgain(@Nullable String name, Words where) {
    Organisation known = name == null ? null : found.get(name);
    if (known != null) {
      known.add(where);
    }
  }

  /**
   * The organisations, in the order in which the story first names them.
   *
   * @param isSurname whether somebody in the story has that folded surname
   */
  public List<Organisation> all(Predicate<String> isSurname) {
    for (String folded : orSurnames) {
      if (isSurname.test(folded)) {
        found.values().removeIf(one -> one.isCalled(folded));
      }
    }
    giveAbbreviations();
    doubtful.giveTo(this, isSurname);
    abbreviations.giveTo(this);
    sameBodies.join();
    return List.copyOf(found.values());
  }

  /** Whether that folded word alone named an organisation, of those that {@link #all} gave. */
  public boolean isNamedAlone(String folded) {
    return doubtful.isNamedAlone(folded);
  }

  /** What those that were found so far are called. */
  Set<String> called() {
    return Set.copyOf(found.keySet());
  }

  /** The words that name those that were found so far. */
  Set<Words> words() {
    Set<Words> words = new HashSet<>();
    found.values().forEach(one -> words.addAll(one.words()));
    return words;
  }

  /** The one whose name the story spells out and whose capitals are these letters. */
  @Nullable Organisation spelledOut(String letters) {
    for (Organisation one : found.values()) {
      if (one.isSpelledOut(letters)) {
        return one;
      }
    }
    return null;
  }

  /**
   * Gives the abbreviation of a known body to one whose name the story spells out and that has the
   * same letters: the EC of an Electoral Commission.
   */
  private void giveAbbreviations() {
    for (Organisation one : List.copyOf(found.values())) {
      Organisation spelled = one.isAbbreviationOnly() ? spelledOut(one.firstFolded()) : null;
      if (spelled != null) {
        sameBodies.give(one, spelled);
      }
    }
  }
}
