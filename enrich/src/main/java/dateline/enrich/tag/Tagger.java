package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.model.Article;
import dateline.model.Tag;
import dateline.query.Document;
import dateline.query.match.Matches;
import dateline.query.match.StandingQueries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a story its topics, by the rules of its language. Thread-safe. */
public final class Tagger {
  private static final Logger LOG = LoggerFactory.getLogger(Tagger.class);

  /** A topic is given from this score on: one strong word in the headline is just enough. */
  private static final double GIVEN = 0.5;

  /** What a story's only topic must weigh where none is sure: one strong word, or two weak ones. */
  private static final double CLEAR = 0.45;

  private static final Comparator<Tag> BEST_FIRST =
      Comparator.comparingDouble(Tag::getScore)
          .reversed()
          .thenComparing(tag -> -tag.getWithin().size())
          .thenComparing(Tag::getCode);

  private final TagRules rules;
  private final AgencyCodes agencyCodes;

  /**
   * @param agencyCodes reads what agencies code, as topics of the same rules
   */
  public Tagger(TagRules rules, AgencyCodes agencyCodes) {
    this.rules = rules;
    this.agencyCodes = agencyCodes;
  }

  /** Reads of what agencies code only the rules' own schemes. */
  Tagger(TagRules rules) {
    this(rules, AgencyCodes.none(rules));
  }

  /**
   * Tags a story.
   *
   * @param language the language of the text, a BCP 47 primary subtag; stories in a language
   *     without rules get only what their agency coded
   * @return the tags, best first, each with its evidence
   */
  public List<Tag> tag(Article article, Document document, String language) {
    StandingQueries<Rule> queries = rules.queries(language);
    Matches<Rule> matches = queries.match(document);
    for (Rule rule : matches.undecided()) {
      LOG.warn(
          "rule {} is too much to do on story {}, and says nothing", rule.name(), article.getId());
    }
    Witnesses witnesses =
        new Witnesses(matches, new Passages(document, matches), new Claims(matches));
    TopicWeights weights = new TopicWeights(rules.topics());
    agencyCodes.weigh(article, weights);
    List<TopicWeight> likely = weights.add(matches, -Math.log(1 - GIVEN));
    likely.forEach(weight -> weight.weigh(witnesses));
    MainSubject main = MainSubject.of(likely, weights);
    double given = main.isClear(CLEAR) ? Math.min(GIVEN, main.score()) : GIVEN;
    List<Tag> tags = new ArrayList<>();
    for (TopicWeight weight : likely) {
      double score = main.score(weight);
      if (score >= (weight.topic().rivals() == 0 ? GIVEN : given) || weight.isCoded()) {
        tags.add(tag(weight, score, witnesses));
      }
    }
    tags.sort(BEST_FIRST);
    return tags;
  }

  private static Tag tag(TopicWeight weight, double score, Witnesses witnesses) {
    Topic topic = weight.topic();
    return new Tag(
        topic.scheme(),
        topic.code(),
        topic.name(),
        Math.round(score * 10_000) / 10_000.0,
        topic.within(),
        weight.evidence(witnesses));
  }
}
