package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.enrich.tag.TagRules.Strength;
import dateline.model.Article;
import dateline.model.Evidence;
import dateline.model.Subject;
import dateline.model.Tag;
import dateline.query.Document;
import dateline.query.Match;
import dateline.query.Span;
import dateline.query.StandingQueries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives a story its topics, by the rules of its language. Thread-safe. */
public final class Tagger {
  /** A topic is given from this score on: one strong word in the headline is just enough. */
  private static final double GIVEN = 0.5;

  /** A topic with less than this share of the best one's weight is a passing mention. */
  private static final double PASSING = 0.12;

  private final TagRules rules;

  public Tagger(TagRules rules) {
    this.rules = rules;
  }

  /**
   * Tags a story.
   *
   * @param language the language of the text, a BCP 47 primary subtag; stories in a language
   *     without rules get only what their agency coded
   * @return the tags, best first, each with its evidence
   */
  public List<Tag> tag(Article article, Document document, String language) {
    Map<Topic, TopicWeight> weights = new LinkedHashMap<>();
    Optional<StandingQueries<Rule>> queries = rules.queries(language);
    if (queries.isPresent()) {
      weigh(queries.get().match(document), document, weights);
    }
    agencyCodes(article, weights);
    double best = weights.values().stream().mapToDouble(TopicWeight::weight).max().orElse(0);
    return weights.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().score() >= GIVEN
                    && (entry.getValue().weight() >= PASSING * best || entry.getValue().isCoded()))
        .map(entry -> tag(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(Tag::getScore, Comparator.reverseOrder())
                .thenComparing(Tag::getCode))
        .toList();
  }

  private static void weigh(
      List<Match<Rule>> matches, Document document, Map<Topic, TopicWeight> weights) {
    Set<Topic> ruledOut = new HashSet<>();
    for (Match<Rule> match : matches) {
      if (match.key().strength() == Strength.UNLESS) {
        ruledOut.add(match.key().topic());
      }
    }
    Passages passages = new Passages(document);
    for (Match<Rule> match : matches) {
      Rule rule = match.key();
      if (rule.strength() == Strength.UNLESS || ruledOut.contains(rule.topic())) {
        continue;
      }
      List<TopicWeight> spokenFor = new ArrayList<>();
      for (Topic topic : rule.speaksFor()) {
        spokenFor.add(weights.computeIfAbsent(topic, given -> new TopicWeight()));
      }
      for (Span span : match.spans()) {
        Passage passage = passages.at(span);
        Word word = new Word(passage, passage.weight() * rule.strength().chance(), rule.name());
        spokenFor.forEach(weight -> weight.add(word));
      }
    }
  }

  private void agencyCodes(Article article, Map<Topic, TopicWeight> weights) {
    for (Subject subject : article.getSubjects()) {
      rules
          .topic(subject.getScheme(), subject.getCode())
          .ifPresent(
              topic ->
                  weights
                      .computeIfAbsent(topic, given -> new TopicWeight())
                      .code(
                          new Evidence(
                              "subjects",
                              0,
                              subject.getCode().length(),
                              subject.getCode(),
                              "agency-code")));
    }
  }

  private static Tag tag(Topic topic, TopicWeight weight) {
    return new Tag(
        topic.scheme(),
        topic.code(),
        topic.name(),
        Math.round(weight.score() * 10_000) / 10_000.0,
        topic.within(),
        weight.evidence());
  }
}
