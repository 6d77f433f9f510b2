package dateline.enrich.name;

import dateline.enrich.Resources;
import dateline.enrich.Stories;
import dateline.enrich.name.Name.Kind;
import dateline.enrich.name.text.Words;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.query.Document;
import java.util.List;
import java.util.stream.Stream;

/** What is found in the body of a story, for the tests of names. */
public final class FoundNames {
  private static final NameFinder FINDER = load(new Resources());

  private FoundNames() {}

  private static NameFinder load(Resources resources) {
    return NameFinder.load(resources, Gazetteer.load(resources));
  }

  public static List<String> people(String language, String text) {
    return find(Kind.PERSON, language, text).map(Name::name).toList();
  }

  public static List<String> organisations(String language, String text) {
    return find(Kind.ORGANISATION, language, text).map(Name::name).toList();
  }

  /** The words that name people, in the order of the people. */
  public static List<String> wordsOfPeople(String text) {
    return words(Kind.PERSON, text);
  }

  public static List<String> wordsOfOrganisations(String text) {
    return words(Kind.ORGANISATION, text);
  }

  private static List<String> words(Kind kind, String text) {
    return find(kind, "en", text).flatMap(name -> name.words().stream()).map(Words::text).toList();
  }

  private static Stream<Name> find(Kind kind, String language, String text) {
    return FINDER.find(Document.of(Stories.article().setBody(text).build()), language).stream()
        .filter(name -> name.kind() == kind);
  }
}
