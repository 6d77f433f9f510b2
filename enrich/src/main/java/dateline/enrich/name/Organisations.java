package dateline.enrich.name;

import dateline.enrich.name.KnownNames.Form;
import dateline.enrich.name.KnownNames.Support;
import dateline.enrich.name.Name.Words;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The organisations of one story: all forms of a name come together, and what is ambiguous counts
 * only where another form stands in the story, or the words around it speak for it. Not
 * thread-safe.
 */
final class Organisations {
  private static final double SPOKEN_FOR = 0.6;

  /** An abbreviation that stands more often than this is what the story is about. */
  private static final int OFTEN = 2;

  private final Map<String, Found> clear = new LinkedHashMap<>();
  private final List<Doubtful> doubtful = new ArrayList<>();
  private final Set<String> spokenFor = new HashSet<>();

  /** Abbreviations that nothing explains, by their folded forms. */
  private final Map<String, List<Words>> abbreviations = new LinkedHashMap<>();

  /** Names of organisations by their keys, and by what the story calls them for short. */
  private final Map<String, String> names = new HashMap<>();

  private final Map<String, String> shortForms = new HashMap<>();

  /** Sides by the last words of their names; empty for several sides. */
  private final Map<String, String> sides = new HashMap<>();

  /** Sides by the first words of their names, in the same way. */
  private final Map<String, String> sidesByFirst = new HashMap<>();

  /** Companies and others by the first words of their names, in the same way. */
  private final Map<String, String> companiesByFirst = new HashMap<>();

  private final Set<String> namedAlone = new HashSet<>();

  /** Single folded words that name nothing here if they are somebody's surname. */
  private final Set<String> orSurnames = new HashSet<>();

  /** Folded abbreviations that the story explains by ordinary words. */
  private final Set<String> ordinary = new HashSet<>();

  private final StoryTheme theme;

  Organisations(StoryTheme theme) {
    this.theme = theme;
  }

  /** One organisation. */
  private record Found(String name, double certainty, List<Words> words) {}

  private record Doubtful(Form form, Words words) {}

  /** Adds a known one. */
  void add(String name, double certainty, Words where) {
    List<Words> words =
        clear.computeIfAbsent(name, key -> new Found(name, certainty, new ArrayList<>())).words();
    // Several forms of one name can be the same words once they are folded.
    if (words.isEmpty() || !words.get(words.size() - 1).equals(where)) {
      words.add(where);
    }
  }

  /**
   * Adds what names a known one, or something else.
   *
   * @param clue whether the words around it speak for the organisation
   */
  void addDoubtful(Form form, Words where, boolean clue) {
    doubtful.add(new Doubtful(form, where));
    if (clue) {
      spokenFor.add(form.form());
    }
  }

  /**
   * Adds one that is told by its words; the first spelling in the story names it.
   *
   * @param core the key of what it is called for short, or empty
   */
  void addUnknown(String name, String core, double certainty, Words where) {
    String key = People.key(where.tokens(), where.first(), where.end());
    String usual = names.computeIfAbsent(key, first -> name);
    if (!core.isEmpty()) {
      shortForms.putIfAbsent(core, usual);
      put(companiesByFirst, where.tokens().folded(where.first()), usual);
    }
    add(usual, certainty, where);
  }

  /** Has a name that is this folded word count only if nobody in the story has it for a surname. */
  void doubt(String folded) {
    orSurnames.add(folded);
  }

  /** Makes an abbreviation known as a form of an organisation's name. */
  void abbreviate(String folded, String name, Words where) {
    shortForms.putIfAbsent(folded + " ", name);
    if (clear.containsKey(name)) {
      add(name, 0, where);
    }
  }

  /**
   * Adds an abbreviation that nothing explains: an organisation where it stands again, or the words
   * around it speak for one.
   */
  void addAbbreviation(Words where, boolean clue) {
    String folded = where.tokens().folded(where.first());
    abbreviations.computeIfAbsent(folded, key -> new ArrayList<>()).add(where);
    if (clue) {
      spokenFor.add(folded);
    }
  }

  /** Whether the name of one company of the story begins with the word. */
  boolean isFirstOfCompany(Tokens tokens, int token) {
    return !companiesByFirst.isEmpty()
        && !companiesByFirst.getOrDefault(tokens.folded(token), "").isEmpty();
  }

  /** Adds a word of which {@link #isFirstOfCompany} is true. */
  void addCompanyAgain(Words where) {
    add(companiesByFirst.getOrDefault(where.tokens().folded(where.first()), ""), 0, where);
  }

  /** Has a folded abbreviation name nothing in this story: it stands for ordinary words. */
  void addOrdinary(String folded) {
    ordinary.add(folded);
  }

  /** Makes the last word of a side's name known as what the story may call it: United. */
  void addSide(String name, Words where) {
    if (where.end() - where.first() > 1) {
      put(sides, where.tokens().folded(where.end() - 1), name);
      put(sidesByFirst, where.tokens().folded(where.first()), name);
    }
  }

  /** Two of one word are told apart by more than that. */
  private static void put(Map<String, String> by, String word, String name) {
    by.merge(word, name, (one, other) -> one.equals(other) ? one : "");
  }

  /**
   * Takes a word for the one side of the story whose name ends with it, or begins so if it plays;
   * false where none does.
   */
  boolean addSideAgain(Words where, boolean plays) {
    if (sides.isEmpty()) {
      return false;
    }
    String word = where.tokens().folded(where.first());
    String name = sides.getOrDefault(word, "");
    if (name.isEmpty() && plays) {
      name = sidesByFirst.getOrDefault(word, "");
    }
    if (!name.isEmpty()) {
      add(name, 0, where);
    }
    return !name.isEmpty();
  }

  /** Whether the story uses these words for short for an organisation that it named before. */
  boolean isShortForm(Tokens tokens, int first, int end) {
    return !shortForms.isEmpty() && shortForms.containsKey(People.key(tokens, first, end));
  }

  /** Adds words of which {@link #isShortForm} is true. */
  void addShort(Words where) {
    String name = shortForms.get(People.key(where.tokens(), where.first(), where.end()));
    if (name != null && clear.containsKey(name)) {
      add(name, 0, where);
    }
  }

  /**
   * The organisations, in the order in which the story first names them.
   *
   * @param isSurname whether somebody in the story has that folded surname
   */
  List<Name> names(Predicate<String> isSurname) {
    for (String folded : orSurnames) {
      if (isSurname.test(folded)) {
        clear.values().removeIf(one -> isAlone(one, folded));
      }
    }
    giveAbbreviations();
    Set<String> sure = Set.copyOf(clear.keySet());
    Set<Words> clearWords = clearWords();
    for (int i = 0; i < doubtful.size(); i++) {
      Doubtful one = doubtful.get(i);
      if (sure.contains(one.form().name())) {
        add(one.form().name(), 0, one.words());
      } else if (isSpokenFor(one, isSurname)
          && !hasSureRival(i, sure)
          && !yields(i)
          && !clearWords.contains(one.words())) {
        add(hasRival(i) ? one.words().text() : one.form().name(), SPOKEN_FOR, one.words());
        namedAlone.add(one.words().tokens().folded(one.words().first()));
      }
    }
    abbreviations.keySet().removeAll(ordinary);
    for (Map.Entry<String, List<Words>> entry : abbreviations.entrySet()) {
      Found spelled = spelledOut(entry.getKey());
      if (spelled != null) {
        entry.getValue().forEach(words -> add(spelled.name(), 0, words));
      } else if (entry.getValue().size() > OFTEN || spokenFor.contains(entry.getKey())) {
        String name = entry.getValue().get(0).text();
        entry.getValue().forEach(words -> add(name, SPOKEN_FOR, words));
      }
    }
    joinLabelled();
    List<Name> found = new ArrayList<>(clear.size());
    for (Found one : clear.values()) {
      found.add(
          new Name(
              Name.Kind.ORGANISATION, one.name(), one.certainty(), Words.inOrder(one.words())));
    }
    return found;
  }

  /**
   * Takes a name for that of the one organisation which the list tells from its namesakes: where a
   * story has Britain's Conservative Party, its Conservative Party is the same.
   */
  private void joinLabelled() {
    for (Found one : List.copyOf(clear.values())) {
      String begins = one.name() + " (";
      List<Found> labelled =
          clear.values().stream().filter(other -> other.name().startsWith(begins)).toList();
      if (labelled.size() == 1) {
        clear.remove(one.name());
        one.words().forEach(words -> add(labelled.get(0).name(), 0, words));
      }
    }
  }

  private static boolean isAlone(Found one, String folded) {
    Words words = one.words().get(0);
    return words.end() - words.first() == 1 && words.tokens().folded(words.first()).equals(folded);
  }

  /** The organisation whose name the story spells out and whose capitals are these letters. */
  private @Nullable Found spelledOut(String letters) {
    for (Found one : clear.values()) {
      if (!isAbbreviationOnly(one) && isOf(letters, one.name())) {
        return one;
      }
    }
    return null;
  }

  /** Whether the letters are those of the name, perhaps without the place of which the body is. */
  private static boolean isOf(String letters, String name) {
    int of = name.lastIndexOf(" of ");
    return Acronym.isOf(letters, name) || (of > 0 && Acronym.isOf(letters, name.substring(0, of)));
  }

  /** Whether that folded word alone named an organisation, of those that {@link #names} gave. */
  boolean isNamedAlone(String folded) {
    return namedAlone.contains(folded);
  }

  private boolean isSpokenFor(Doubtful one, Predicate<String> isSurname) {
    if (!spokenFor.contains(one.form().form())) {
      return false;
    }
    Words words = one.words();
    return one.form().support() == Support.SPORT
        ? theme.isSport()
        : !isSurname.test(words.tokens().folded(words.end() - 1));
  }

  /** The words that name organisations which need no other form in the story. */
  private Set<Words> clearWords() {
    Set<Words> words = new HashSet<>();
    if (!doubtful.isEmpty()) {
      clear.values().forEach(found -> words.addAll(found.words()));
    }
    return words;
  }

  /**
   * Gives the abbreviation of a known body to one whose name the story spells out and that has the
   * same letters: the EC of an Electoral Commission.
   */
  private void giveAbbreviations() {
    for (Found one : List.copyOf(clear.values())) {
      Found spelled = isAbbreviationOnly(one) ? spelledOut(letters(one)) : null;
      if (spelled != null) {
        clear.remove(one.name());
        one.words().forEach(words -> add(spelled.name(), 0, words));
      }
    }
  }

  private static String letters(Found one) {
    Words words = one.words().get(0);
    return words.tokens().folded(words.first());
  }

  /** Whether one abbreviation is all that the story calls it, and not the letters of its name. */
  private static boolean isAbbreviationOnly(Found one) {
    for (Words words : one.words()) {
      if (words.end() - words.first() != 1 || !words.tokens().isAllUpper(words.first())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the same words name another organisation of the same field too. */
  private boolean hasRival(int index) {
    return isBeside(index, other -> isSport(other) == isSport(index));
  }

  private boolean hasSureRival(int index, Set<String> sure) {
    return isBeside(
        index, other -> isSport(other) == isSport(index) && sure.contains(nameOf(other)));
  }

  /** Whether the words also name a body of sport in a story of it, or one of other fields else. */
  private boolean yields(int index) {
    return isSport(index) != theme.isSport()
        && isBeside(index, other -> isSport(other) != isSport(index));
  }

  private boolean isSport(int index) {
    return doubtful.get(index).form().support() == Support.SPORT;
  }

  private String nameOf(int index) {
    return doubtful.get(index).form().name();
  }

  /** Whether another organisation that the same words name is so; those stand side by side. */
  private boolean isBeside(int index, IntPredicate so) {
    return IntStream.of(index - 1, index + 1)
        .filter(other -> other >= 0 && other < doubtful.size())
        .filter(other -> doubtful.get(other).words().equals(doubtful.get(index).words()))
        .filter(other -> !nameOf(other).equals(nameOf(index)))
        .anyMatch(so);
  }
}
