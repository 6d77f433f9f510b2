package dateline.enrich.region.gazetteer;

import dateline.enrich.Resources;
import dateline.model.Region;
import dateline.model.RegionKind;
import dateline.model.RegionRole;
import dateline.query.text.Lexicon;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import dateline.query.text.WordNumbers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every place that a label can name, and every name by which a text may name it.
 *
 * <p>English names are known in every language, since wires keep them; a language adds its own. The
 * lexicon of a language is made when the first story in it comes. Immutable but for that, and
 * thread-safe.
 */
public final class Gazetteer {
  private final Map<String, Place> places;
  private final List<GazetteerFiles.Country> countries;
  private final Names names;
  private final @Nullable Lexicon<Sense> imported;
  private final Map<String, Lexicon<Sense>> lexicons = new ConcurrentHashMap<>();

  private Gazetteer(
      Map<String, Place> places,
      List<GazetteerFiles.Country> countries,
      Names names,
      @Nullable Lexicon<Sense> imported) {
    this.places = places;
    this.imported = imported;
    this.countries = countries;
    this.names = names;
  }

  /** What is common to every language. */
  private record Names(
      List<GazetteerFiles.Group> groups,
      List<GazetteerFiles.LookAlike> lookAlikes,
      List<CityFile.City> cities,
      Divisions divisions,
      List<BodyFile.Body> bodies,
      Map<String, List<Abbreviations.Phrase>> abbreviations,
      Map<String, String> languages,
      WordNumbers words) {}

  /**
   * Loads the gazetteer that comes with this module, and the towns that were imported.
   *
   * @param imported the folder of what was imported; a missing folder has nothing
   * @throws dateline.schemas.settings.SettingsException if what was imported cannot be used
   */
  public static Gazetteer load(Resources resources, Path imported) {
    Gazetteer builtIn = load(resources);
    Optional<Lexicon<Sense>> towns = ImportedTowns.load(imported, builtIn.places, resources);
    return towns
        .map(lexicon -> new Gazetteer(builtIn.places, builtIn.countries, builtIn.names, lexicon))
        .orElse(builtIn);
  }

  /** Loads the gazetteer that comes with this module. */
  public static Gazetteer load(Resources resources) {
    List<GazetteerFiles.Group> groups = new ArrayList<>();
    groups.addAll(List.of(resources.yaml("region/m49.yml", GazetteerFiles.Group[].class)));
    groups.addAll(List.of(resources.yaml("region/areas.yml", GazetteerFiles.Group[].class)));
    List<GazetteerFiles.Country> countries = new ArrayList<>();
    for (String part : List.of("africa", "americas", "asia", "europe", "oceania")) {
      countries.addAll(
          List.of(
              resources.yaml("region/countries/" + part + ".yml", GazetteerFiles.Country[].class)));
    }
    List<GazetteerFiles.LookAlike> lookAlikes =
        List.of(resources.yaml("region/look-alikes.yml", GazetteerFiles.LookAlike[].class));
    return new Gazetteer(
        new Containment(groups).places(countries),
        List.copyOf(countries),
        new Names(
            List.copyOf(groups),
            lookAlikes,
            CityFile.read(resources.lines("region/cities.txt")),
            Divisions.read(resources.lines("region/divisions.txt")),
            BodyFile.read(resources.lines("region/bodies.txt")),
            Abbreviations.load(resources),
            languages(resources),
            resources.words()),
        null);
  }

  /** The languages' own files, unread until a story in that language comes. */
  private static Map<String, String> languages(Resources resources) {
    Map<String, String> texts = new HashMap<>();
    for (String language : LanguageFile.LANGUAGES) {
      texts.put(language, resources.lines("region/languages/" + language + ".txt"));
    }
    return Map.copyOf(texts);
  }

  /** The place with that code. */
  public Optional<Place> place(String code) {
    return Optional.ofNullable(places.get(code));
  }

  /** All places, by code. */
  public Map<String, Place> places() {
    return places;
  }

  /** A label of each place, as what a story is about and without a reason. */
  public List<Region> labels() {
    return places.values().stream()
        .map(
            place ->
                new Region(
                    place.code(),
                    place.name(),
                    place.kind(),
                    RegionRole.FOCUS,
                    1.0,
                    place.within(),
                    List.of()))
        .toList();
  }

  /** The places that English calls so, by code and name: "UK" is no code, but a name of GB. */
  public Stream<String> called(String name) {
    Tokens words = Tokenizer.tokenize(name);
    return lexicons("en").stream()
        .flatMap(lexicon -> lexicon.longest(words).stream())
        .map(hit -> hit.value().place())
        .filter(Objects::nonNull)
        .map(place -> place.code() + " " + place.name())
        .distinct();
  }

  /** Whether a code is that of a country. */
  public boolean isCountry(String code) {
    Place place = places.get(code);
    return place != null && place.kind() == RegionKind.COUNTRY;
  }

  /** What countries and areas are called in that language, in all forms. */
  public Set<String> nations(String language) {
    return nationNames().in(language, names.languages().get(language));
  }

  /** English words for those who live in a country or an area, and for what is theirs. */
  public Set<String> peoples() {
    return nationNames().peoples();
  }

  private NationNames nationNames() {
    return new NationNames(countries, names.groups());
  }

  /** Every name that is looked for in stories in that language, as it is written; some twice. */
  public List<String> names(String language) {
    return lexicons(language).stream()
        .flatMap(lexicon -> lexicon.values().stream())
        .map(Sense::form)
        .toList();
  }

  /** The names of places in a language, and after them what was imported, if anything was. */
  public List<Lexicon<Sense>> lexicons(String language) {
    Lexicon<Sense> builtIn = lexicons.computeIfAbsent(language, this::build);
    return imported == null ? List.of(builtIn) : List.of(builtIn, imported);
  }

  private Lexicon<Sense> build(String language) {
    PlaceLexicon builder = new PlaceLexicon(places, names.divisions(), language, names.words());
    names.cities().forEach(builder::city);
    String own = names.languages().get(language);
    if (own != null) {
      LanguageFile.read(language, own).forEach(builder::inLanguage);
    }
    names.groups().forEach(builder::group);
    countries.forEach(builder::country);
    names.bodies().forEach(builder::body);
    names.abbreviations().getOrDefault(language, List.of()).forEach(builder::abbreviation);
    names.lookAlikes().forEach(builder::lookAlike);
    return builder.build();
  }

  /** Works out which groups hold which. */
  private record Containment(List<GazetteerFiles.Group> groups) {
    Map<String, Place> places(List<GazetteerFiles.Country> countries) {
      Map<String, GazetteerFiles.Group> byCode = new LinkedHashMap<>();
      groups.forEach(group -> byCode.put(group.code(), group));
      Map<String, List<String>> within = new HashMap<>();
      for (GazetteerFiles.Group group : groups) {
        for (String country : GazetteerFiles.orEmpty(group.countries())) {
          List<String> holders = within.computeIfAbsent(country, code -> new ArrayList<>());
          // M.49 comes before the newsroom's areas, as its file is read first.
          holders.add(group.code());
          holders.addAll(above(group, byCode));
        }
      }
      Map<String, Place> places = new HashMap<>();
      for (GazetteerFiles.Group group : groups) {
        places.put(
            group.code(), new Place(group.code(), group.name(), kind(group), above(group, byCode)));
      }
      for (GazetteerFiles.Country country : countries) {
        places.put(
            country.code(),
            new Place(
                country.code(),
                country.name(),
                RegionKind.COUNTRY,
                within.getOrDefault(country.code(), List.of())));
      }
      return Map.copyOf(places);
    }

    private static List<String> above(
        GazetteerFiles.Group group, Map<String, GazetteerFiles.Group> byCode) {
      List<String> codes = new ArrayList<>();
      String code = group.within();
      while (code != null) {
        codes.add(code);
        GazetteerFiles.Group next = byCode.get(code);
        code = next == null ? null : next.within();
      }
      return codes;
    }

    private static RegionKind kind(GazetteerFiles.Group group) {
      return group.kind() == null ? RegionKind.AREA : RegionKind.valueOf(group.kind());
    }
  }
}
