package dateline.enrich.name;

import dateline.enrich.Resources;
import dateline.enrich.name.Name.Kind;
import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.organisation.Organisation;
import dateline.enrich.name.organisation.OrganisationFinder;
import dateline.enrich.name.organisation.Organisations;
import dateline.enrich.name.organisation.StoryTheme;
import dateline.enrich.name.person.People;
import dateline.enrich.name.person.Person;
import dateline.enrich.name.person.PersonFinder;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.query.Document;
import dateline.query.Field;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the people and organisations that a story names. Immutable and thread-safe. */
public final class NameFinder {
  private final KnownNames known;

  private NameFinder(KnownNames known) {
    this.known = known;
  }

  /**
   * With the names that come with this module.
   *
   * @param gazetteer knows what nations are called, so that none is taken for somebody
   */
  public static NameFinder load(Resources resources, Gazetteer gazetteer) {
    return new NameFinder(KnownNames.load(resources, gazetteer));
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
    StoryTheme theme = new StoryTheme(document, known.clues().sport());
    OrganisationFinder organisationFinder = new OrganisationFinder(known, words, theme);
    PersonFinder personFinder = new PersonFinder(known, words);
    Organisations organisations = new Organisations(theme, known.organisationLists());
    People people = new People(known);
    for (Field field : FieldText.FIELDS) {
      Tokens tokens = document.tokens(field);
      if (tokens.size() == 0) {
        continue;
      }
      FieldText text = FieldText.read(field, tokens, known, words);
      organisationFinder.find(text, organisations);
      personFinder.find(text, people);
    }
    List<Name> names = new ArrayList<>();
    for (Organisation one : organisations.all(people::isSurname)) {
      names.add(new Name(Kind.ORGANISATION, one.called(), one.certainty(), one.wordsInText()));
    }
    for (Person one : people.all(organisations::isNamedAlone)) {
      names.add(new Name(Kind.PERSON, one.name(), one.certainty(), one.words()));
    }
    return List.copyOf(names);
  }
}
