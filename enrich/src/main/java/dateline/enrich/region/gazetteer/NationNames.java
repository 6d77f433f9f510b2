package dateline.enrich.region.gazetteer;

import static dateline.enrich.region.gazetteer.GazetteerFiles.orEmpty;

import dateline.enrich.region.gazetteer.GazetteerFiles.Country;
import dateline.enrich.region.gazetteer.GazetteerFiles.Group;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What countries and areas are called, and those who live there: for who looks for the names of
 * others, and is not to take a nation's for one.
 *
 * @param groups areas of the UN and of newsrooms
 */
record NationNames(List<Country> countries, List<Group> groups) {
  /**
   * What they are called in a language.
   *
   * @param file the language's own file; null where it has none
   */
  Set<String> in(String language, @Nullable String file) {
    Set<String> names = new LinkedHashSet<>();
    for (Country country : countries) {
      add(country.code(), country.name(), country.aliases(), language, names);
    }
    for (Group group : groups) {
      add(group.code(), group.name(), group.aliases(), language, names);
    }
    if (file != null) {
      for (LanguageFile.Entry entry : LanguageFile.read(language, file)) {
        entry.names().forEach(name -> names.addAll(PlaceForms.of(language, name.form())));
      }
    }
    return names;
  }

  /** English words for those who live there, and for what is theirs; prefixes have none. */
  Set<String> peoples() {
    Set<String> peoples = new LinkedHashSet<>();
    countries.forEach(country -> peoples.addAll(orEmpty(country.demonyms())));
    groups.forEach(group -> peoples.addAll(orEmpty(group.demonyms())));
    peoples.removeIf(people -> people.endsWith("-"));
    return peoples;
  }

  private static void add(
      String code, String name, @Nullable List<String> aliases, String language, Set<String> to) {
    if (language.equals("en")) {
      to.add(name);
      to.addAll(orEmpty(aliases));
    } else if (CldrNames.has(code)) {
      to.addAll(PlaceForms.of(language, CldrNames.of(code, language)));
    }
  }
}
