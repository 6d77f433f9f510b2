package dateline.ingest.wire.feed;

import dateline.model.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an item says that it is about.
 *
 * @param subjects terms of a vocabulary that is named
 * @param keywords terms of none
 */
record FeedTerms(List<Subject> subjects, List<String> keywords) {
  FeedTerms {
    subjects = List.copyOf(subjects);
    keywords = List.copyOf(keywords);
  }

  /** Reads the terms of an item. */
  static FeedTerms of(FeedItem item) {
    List<Subject> subjects = new ArrayList<>();
    Set<String> keywords = new LinkedHashSet<>();
    for (Element category : item.all("category", Namespaces.ATOM)) {
      String scheme = first(category.attribute("scheme"), category.attribute("domain"));
      String code = first(category.attribute("term"), category.attribute("nicename"));
      String name = first(Markup.line(category), category.attribute("label"));
      if (scheme != null && (code != null || name != null)) {
        subjects.add(new Subject(scheme, code == null ? "" : code, name));
      } else {
        add(name, keywords);
        add(code, keywords);
      }
    }
    for (Element subject : item.all("subject", Namespaces.DC)) {
      add(Markup.line(subject), keywords);
    }
    return new FeedTerms(subjects, List.copyOf(keywords));
  }

  private static void add(@Nullable String term, Set<String> keywords) {
    if (term != null) {
      keywords.add(term);
    }
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }
}
