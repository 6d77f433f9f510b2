package dateline.enrich.region;

import dateline.enrich.Resources;
import dateline.model.RegionKind;
import dateline.query.text.Lexicon;
import dateline.query.text.WordNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
  private final Map<String, Lexicon<Sense>> lexicons = new ConcurrentHashMap<>();

  private Gazetteer(
      Map<String, Place> places, List<GazetteerFiles.Country> countries, Names names) {
    this.places = places;
    this.countries = countries;
    this.names = names;
  }

  /** What is common to every language. */
  private record Names(
      List<GazetteerFiles.Group> groups,
      List<GazetteerFiles.LookAlike> lookAlikes,
      WordNumbers words) {}

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
        new Names(List.copyOf(groups), lookAlikes, resources.words()));
  }

  /** The place with that code. */
  Optional<Place> place(String code) {
    return Optional.ofNullable(places.get(code));
  }

  /** The names of places in a language, as folded words. */
  Lexicon<Sense> lexicon(String language) {
    return lexicons.computeIfAbsent(language, this::build);
  }

  private Lexicon<Sense> build(String language) {
    PlaceLexicon builder = new PlaceLexicon(places, language, names.words());
    names.groups().forEach(builder::group);
    countries.forEach(builder::country);
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
