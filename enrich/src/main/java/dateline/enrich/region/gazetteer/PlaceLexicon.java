package dateline.enrich.region.gazetteer;

import static dateline.enrich.region.gazetteer.GazetteerFiles.orEmpty;

import dateline.enrich.region.gazetteer.Sense.Doubt;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.query.text.Lexicon;
import dateline.query.text.LexiconBuilder;
import dateline.query.text.WordNumbers;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the names of places for the stories of one language. */
final class PlaceLexicon {
  private static final String ENGLISH = "en";

  /** So short a town's name is as often something else, at least in capitals. */
  private static final int SHORT_NAME = 3;

  /** The prior of a capital whose name is as often another town's. */
  private static final double LESSER_CAPITAL = 5.5;

  private final Map<String, Place> places;
  private final Divisions divisions;
  private final String language;
  private final LexiconBuilder<Sense> lexicon;

  /** By place and form: what the form means of that place, where several files have it. */
  private final Map<String, Sense> senses = new LinkedHashMap<>();

  /** Names of parts of countries, which count where no place has that very name. */
  private final List<Sense> parts = new ArrayList<>();

  /** The senses that the language's own file doubts, whatever other files say. */
  private final Set<String> doubted = new HashSet<>();

  PlaceLexicon(Map<String, Place> places, Divisions divisions, String language, WordNumbers words) {
    lexicon = Lexicon.builder(words);
    this.places = places;
    this.divisions = divisions;
    this.language = language;
  }

  Lexicon<Sense> build() {
    Set<String> taken = new HashSet<>();
    senses.values().forEach(sense -> taken.add(sense.form()));
    parts.stream().filter(part -> !taken.contains(part.form())).forEach(this::put);
    for (Sense sense : senses.values()) {
      lexicon.add(sense.form(), doubted.contains(key(sense)) ? sense.in(Doubt.OFTEN_ELSE) : sense);
    }
    return lexicon.build();
  }

  void group(GazetteerFiles.Group group) {
    Entry entry = new Entry(places.get(group.code()), group.exact(), group.ambiguous());
    entry.add(How.NAME, group.name());
    entry.addAll(How.NAME, group.aliases());
    if (isEnglish()) {
      entry.addAll(How.DEMONYM, group.demonyms());
    } else if (CldrNames.has(group.code())) {
      addNames(entry, group.code());
    }
  }

  void country(GazetteerFiles.Country country) {
    Entry entry = new Entry(places.get(country.code()), country.exact(), country.ambiguous());
    entry.add(How.NAME, country.name());
    if (country.official() != null) {
      entry.add(How.NAME, country.official());
    }
    entry.addAll(How.NAME, country.aliases());
    if (isEnglish()) {
      entry.addAll(How.DEMONYM, country.demonyms());
    } else {
      addNames(entry, country.code());
    }
    entry.addAll(How.CAPITAL, country.capitals());
    entry.addAll(How.METONYM, country.metonyms());
    entry.addAll(How.CITY, country.cities());
    entry.addAll(How.PART, country.regions());
    entry.addAll(How.SHORT, country.shorts());
  }

  private void addNames(Entry entry, String code) {
    if (!language.equals("und")) {
      String name = CldrNames.of(code, language);
      entry.addForms(How.NAME, name, PlaceForms.of(language, name));
      if (CldrNames.has(code) && Character.isLetter(code.charAt(0))) {
        addParts(entry.place, How.PART, PlaceForms.parts(language, name));
      }
    }
  }

  private void addParts(@Nullable Place place, How how, Set<String> forms) {
    for (String form : forms) {
      parts.add(new Sense(place, how, form, false, how != How.DEMONYM, false));
    }
  }

  void city(CityFile.City city) {
    Place place = Objects.requireNonNull(places.get(city.country()), city.country());
    List<String> lies = divisions.of(city.country(), city.names());
    for (String name : city.names()) {
      put(new Sense(place, How.CITY, name, false, true, doubt(city, name), city.size(), lies));
    }
  }

  private static Doubt doubt(CityFile.City city, String name) {
    if (city.ambiguous() || name.length() <= SHORT_NAME) {
      return Doubt.OFTEN_ELSE;
    }
    return city.size() < Sense.SMALL ? Doubt.LITTLE_KNOWN : Doubt.NONE;
  }

  void body(BodyFile.Body body) {
    Place place = Objects.requireNonNull(places.get(body.country()), body.country());
    put(new Sense(place, How.BODY, body.name(), body.isInitials(), true, body.ambiguous()));
  }

  /** What places are called in the language of the stories. */
  void inLanguage(LanguageFile.Entry names) {
    Place place = Objects.requireNonNull(places.get(names.place()), names.place());
    names.names().forEach(word -> inflected(place, How.NAME, word));
    names.people().forEach(word -> inflected(place, How.DEMONYM, word));
    names.towns().forEach(word -> inflected(place, word.capital() ? How.CAPITAL : How.CITY, word));
  }

  private void inflected(Place place, How how, LanguageFile.Word word) {
    Set<String> forms =
        how == How.DEMONYM
            ? PeopleForms.of(language, word.form())
            : PlaceForms.of(language, word.form());
    if (how == How.DEMONYM && !word.ambiguous()) {
      addParts(place, how, PeopleForms.parts(language, word.form()));
    }
    for (String form : forms) {
      Sense sense =
          new Sense(
              place,
              how,
              form,
              word.exact(),
              how != How.DEMONYM,
              Doubt.of(word.ambiguous()),
              prior(how, word.ambiguous()),
              divisions(place, how, form));
      put(sense);
      if (word.ambiguous()) {
        doubted.add(key(sense));
      }
    }
  }

  /**
   * Countries by one character of their names. Those together come in the order of the characters.
   */
  void abbreviation(Abbreviations.Phrase phrase) {
    for (String code : phrase.countries()) {
      Place place = Objects.requireNonNull(places.get(code), code);
      put(new Sense(place, How.ABBREVIATION, phrase.form(), false, false, false));
    }
  }

  void lookAlike(GazetteerFiles.LookAlike alike) {
    Place place = alike.country() == null ? null : places.get(alike.country());
    put(new Sense(place, How.LOOK_ALIKE, alike.text(), false, true, false));
  }

  private static double prior(How how, boolean doubtful) {
    return doubtful && how == How.CAPITAL ? LESSER_CAPITAL : how.prior();
  }

  private List<String> divisions(@Nullable Place place, How how, String name) {
    boolean town = how == How.CITY || how == How.CAPITAL;
    return place == null || !town ? List.of() : divisions.of(place.code(), List.of(name));
  }

  private boolean isEnglish() {
    return language.equals(ENGLISH);
  }

  private void put(Sense sense) {
    senses.merge(key(sense), sense, PlaceLexicon::clearer);
  }

  private static String key(Sense sense) {
    return (sense.place() == null ? "-" : sense.place().code()) + "\t" + sense.form();
  }

  /**
   * A state is not in doubt because a town in it has its name, nor a town that two files have; a
   * capital stays one where another file has it among the towns, and a country's name one where its
   * people are written the same, as the Swedes and Sweden are in German.
   */
  private static Sense clearer(Sense one, Sense other) {
    int less = one.doubt().compareTo(other.doubt());
    boolean fitter =
        other.how() == How.CAPITAL || (one.how() == How.DEMONYM && other.how() == How.NAME);
    return less < 0 || (less == 0 && !fitter) ? one : other;
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** One place and what is special about some of its names. */
  private final class Entry {
    private final @Nullable Place place;
    private final Set<String> exact;
    private final Set<String> ambiguous = new HashSet<>();

    Entry(@Nullable Place place, @Nullable List<String> exact, @Nullable List<String> ambiguous) {
      this.place = place;
      this.exact = Set.copyOf(orEmpty(exact));
      orEmpty(ambiguous).forEach(name -> this.ambiguous.add(fold(name)));
    }

    void addAll(How how, @Nullable List<String> names) {
      orEmpty(names).forEach(name -> add(how, name));
    }

    void add(How how, String name) {
      add(how, name, ambiguous.contains(fold(name)));
    }

    /** All forms of a name, which are as doubtful as it is. */
    void addForms(How how, String name, Set<String> forms) {
      boolean doubtful = ambiguous.contains(fold(name));
      forms.forEach(form -> add(how, form, doubtful || ambiguous.contains(fold(form))));
    }

    private void add(How how, String name, boolean doubtful) {
      // Only English writes the names of peoples with a capital in every case.
      boolean cased = how != How.DEMONYM || isEnglish();
      boolean exactly = exact.contains(name) || (how == How.SHORT && name.indexOf('.') < 0);
      Doubt doubt = Doubt.of(doubtful);
      double prior = prior(how, doubtful);
      List<String> lies = divisions(place, how, name);
      put(new Sense(place, how, name, exactly, cased, doubt, prior, lies));
    }
  }
}
