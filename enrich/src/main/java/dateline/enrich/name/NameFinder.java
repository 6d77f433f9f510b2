package dateline.enrich.name;

import dateline.enrich.Resources;
import dateline.enrich.name.KnownNames.TitleWords;
import dateline.query.Document;
import dateline.query.Field;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** Finds the people and organisations that a story names. Immutable and thread-safe. */
public final class NameFinder {
  private final KnownNames known;

  private NameFinder(KnownNames known) {
    this.known = known;
  }

  /** With the names that come with this module. */
  public static NameFinder load(Resources resources) {
    return new NameFinder(KnownNames.load(resources));
  }

  /**
   * Finds names.
   *
   * @param language the language of the text, a BCP 47 primary subtag; English words around names
   *     are used where we have none of its own
   * @return organisations, then people, each with all places where it is named
   */
  public List<Name> find(Document document, String language) {
    TitleWords words =
        Objects.requireNonNull(
            known.titles().getOrDefault(language, known.titles().get("en")), "English titles");
    OrganisationFinder organisationFinder = new OrganisationFinder(known, words);
    PersonFinder personFinder = new PersonFinder(known, words);
    Organisations organisations = new Organisations();
    People people = new People(known.famous());
    for (Field field : PersonFinder.fields()) {
      Tokens tokens = document.tokens(field);
      if (tokens.size() == 0) {
        continue;
      }
      List<CapitalRuns.Run> lines = CapitalRuns.lines(tokens);
      BitSet taken = organisationFinder.find(field, tokens, lines, organisations);
      personFinder.find(field, tokens, lines, taken, people);
    }
    List<Name> names = new ArrayList<>(organisations.names());
    names.addAll(people.names());
    return List.copyOf(names);
  }
}
