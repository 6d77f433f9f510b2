package dateline.enrich;

import dateline.enrich.name.NameFinder;
import dateline.enrich.region.RegionLabeller.PersonWords;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.model.Article;
import dateline.query.Document;

/** Finds the people of a document as the labeller does, for tests of the regions alone. */
public final class PersonWordsOf {
  private final NameFinder names;

  public PersonWordsOf(Resources resources) {
    names = NameFinder.load(resources, Gazetteer.load(resources));
  }

  /** The words of the document that name people. */
  public PersonWords in(Document document, String language) {
    return NameTags.peopleWords(names.find(document, language));
  }

  /** A story of one English sentence. */
  public static Article story(String sentence) {
    return Stories.article().setLanguage("en").setBody(sentence).build();
  }
}
