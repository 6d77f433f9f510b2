package dateline.enrich.tag;

import dateline.enrich.Resources;
import dateline.model.Article;
import dateline.model.Evidence;
import dateline.model.Subject;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the agency itself says a story is about: topics by their own codes, other schemes by table,
 * the words that desks call a subject by in keywords and sluglines. Immutable and thread-safe.
 */
public final class AgencyCodes {
  private static final String SCHEME = "medtop";
  private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{3,}\\b");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final TagRules rules;
  private final Map<String, Map<String, Topic>> schemes = new HashMap<>();
  private final Map<String, Topic> names;
  private final Map<String, Topic> sluglineWords;

  private AgencyCodes(TagRules rules, AgencyTable table) {
    this.rules = rules;
    table.schemes().forEach((scheme, codes) -> schemes.put(scheme, topics(codes)));
    names = topics(table.names());
    sluglineWords = topics(table.slugline());
  }

  /** The table that comes with this module, for topics of these rules. */
  public static AgencyCodes load(Resources resources, TagRules rules) {
    return new AgencyCodes(rules, resources.yaml("tag/agency-codes.yml", AgencyTable.class));
  }

  /** Only the codes of the rules' own schemes. */
  static AgencyCodes none(TagRules rules) {
    return new AgencyCodes(rules, new AgencyTable(Map.of(), Map.of(), Map.of()));
  }

  private Map<String, Topic> topics(Map<String, String> codes) {
    Map<String, Topic> topics = new HashMap<>();
    codes.forEach(
        (code, topic) ->
            topics.put(
                code,
                rules
                    .topic(SCHEME, topic)
                    .orElseThrow(
                        () ->
                            new IllegalStateException(
                                "tag/agency-codes.yml: "
                                    + code
                                    + ": '"
                                    + topic
                                    + "' (allowed: the code of a topic with rules)"))));
    return Map.copyOf(topics);
  }

  /** Adds what the agency says of a story. */
  void weigh(Article article, TopicWeights weights) {
    for (Subject subject : article.getSubjects()) {
      code(subject, weights);
    }
    List<String> keywords = Objects.requireNonNullElse(article.getKeywords(), List.of());
    for (String keyword : keywords) {
      named(keyword)
          .ifPresent(
              topic ->
                  weights.hint(
                      topic,
                      new Evidence("keywords", 0, keyword.length(), keyword, "agency-keyword")));
    }
    if (article.getSlugline() != null) {
      slugline(article.getSlugline(), weights);
    }
  }

  private void code(Subject subject, TopicWeights weights) {
    String code = subject.getCode();
    Optional<Topic> own = rules.topic(subject.getScheme(), code);
    Optional<Topic> topic = own.isPresent() ? own : byTable(subject.getScheme(), code);
    if (topic.isPresent()) {
      String rule = own.isPresent() ? "agency-code" : "agency-code-" + subject.getScheme();
      weights.code(topic.get(), new Evidence("subjects", 0, code.length(), code, rule));
      return;
    }
    String name = subject.getName() == null ? code : subject.getName();
    named(name)
        .ifPresent(
            known ->
                weights.hint(
                    known, new Evidence("subjects", 0, name.length(), name, "agency-name")));
  }

  private Optional<Topic> byTable(String scheme, String code) {
    Map<String, Topic> codes = schemes.get(scheme);
    if (codes == null) {
      return Optional.empty();
    }
    Topic exact = codes.get(code);
    if (exact == null && code.length() == 8) {
      exact = codes.get(code.substring(0, 5) + "000");
    }
    if (exact == null && code.length() == 8) {
      exact = codes.get(code.substring(0, 2) + "000000");
    }
    return Optional.ofNullable(exact);
  }

  private Optional<Topic> named(String name) {
    if (names.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    String small = name.strip().toLowerCase(Locale.ROOT);
    Topic topic = names.get(small);
    return topic != null
        ? Optional.of(topic)
        : Optional.ofNullable(
            names.get(
                ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("")));
  }

  private void slugline(String slugline, TopicWeights weights) {
    if (sluglineWords.isEmpty()) {
      return;
    }
    Matcher words = CAPITALS.matcher(slugline);
    while (words.find()) {
      String word = words.group();
      Topic topic = sluglineWords.get(word);
      if (topic != null) {
        weights.hint(
            topic, new Evidence("slugline", words.start(), words.end(), word, "agency-slugline"));
      }
    }
  }
}
