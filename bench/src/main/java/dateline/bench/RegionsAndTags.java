package dateline.bench;

import dateline.enrich.Resources;
import dateline.enrich.region.RegionLabeller;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.enrich.tag.AgencyCodes;
import dateline.enrich.tag.TagRules;
import dateline.enrich.tag.Tagger;
import dateline.model.Article;
import dateline.query.Document;
import dateline.query.Field;
import dateline.query.Query;
import dateline.query.WordPattern;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The built-in regions and topics, given to English stories: no names, no guess at the language.
 */
final class RegionsAndTags {
  private static final String LANGUAGE = "en";

  private final Gazetteer gazetteer;
  private final RegionLabeller regions;
  private final TagRules rules;
  private final Tagger tagger;

  RegionsAndTags() {
    var resources = new Resources();
    gazetteer = Gazetteer.load(resources);
    regions = RegionLabeller.load(resources, gazetteer);
    rules = TagRules.compile(TagRules.builtIn(resources), resources.words());
    tagger = new Tagger(rules, AgencyCodes.load(resources, rules));
  }

  /**
   * Every word and phrase that is looked for, in lower case; of beginnings, what they begin with.
   */
  List<String> words() {
    return Stream.concat(
            gazetteer.names(LANGUAGE).stream(),
            rules.asked(LANGUAGE).stream().flatMap(RegionsAndTags::phrases))
        .map(phrase -> phrase.toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .toList();
  }

  /** How many labels the story gets; its words are read once for both. */
  int both(Article article) {
    Document document = Document.of(article);
    return regions(article, document) + tags(article, document);
  }

  int regions(Article article) {
    return regions(article, Document.of(article));
  }

  int tags(Article article) {
    return tags(article, Document.of(article));
  }

  /** How many words the story has. */
  int tokens(Article article) {
    Document document = Document.of(article);
    return document.tokens(Field.HEADLINE).size()
        + document.tokens(Field.DATELINE).size()
        + document.tokens(Field.BODY).size();
  }

  private int regions(Article article, Document document) {
    return regions.label(article, document, LANGUAGE, (field, first, end) -> false, null).size();
  }

  private int tags(Article article, Document document) {
    return tagger.tag(article, document, LANGUAGE).size();
  }

  private static Stream<String> phrases(Query query) {
    if (query instanceof Query.Words words) {
      return Stream.of(
          words.words().stream().map(WordPattern::text).collect(Collectors.joining(" ")));
    }
    return parts(query).flatMap(RegionsAndTags::phrases);
  }

  private static Stream<Query> parts(Query query) {
    if (query instanceof Query.And and) {
      return and.parts().stream();
    }
    if (query instanceof Query.Or or) {
      return or.parts().stream();
    }
    if (query instanceof Query.AtLeast some) {
      return some.parts().stream();
    }
    if (query instanceof Query.Not not) {
      return Stream.of(not.part());
    }
    if (query instanceof Query.Near near) {
      return Stream.of(near.left(), near.right());
    }
    if (query instanceof Query.Within within) {
      return Stream.of(within.part());
    }
    if (query instanceof Query.Count count) {
      return Stream.of(count.part());
    }
    if (query instanceof Query.Named named) {
      return Stream.of(named.meaning());
    }
    return Stream.of();
  }
}
