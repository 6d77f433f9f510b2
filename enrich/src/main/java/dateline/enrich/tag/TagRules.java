package dateline.enrich.tag;

import dateline.enrich.Resources;
import dateline.model.Tag;
import dateline.query.Query;
import dateline.query.match.StandingQueries;
import dateline.query.match.StandingQuery;
import dateline.query.text.WordNumbers;
import dateline.schemas.settings.SettingsException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The topics and, for each language, the standing queries that recognise them. Immutable and
 * thread-safe.
 */
public final class TagRules {
  /** The built-in files, one for each top level of the IPTC Media Topics. */
  private static final List<String> MEDTOP =
      List.of(
          "01-arts",
          "02-crime-law",
          "03-disaster",
          "04-economy-business",
          "05-education",
          "06-environment",
          "07-health",
          "08-human-interest",
          "09-labour",
          "10-lifestyle-leisure",
          "11-politics",
          "12-religion",
          "13-science-technology",
          "14-society",
          "15-sport",
          "16-conflict",
          "17-weather");

  private static final StandingQueries<Rule> NO_QUERIES = StandingQueries.compile(List.of());

  private final Map<String, Topic> topics;
  private final Map<String, StandingQueries<Rule>> byLanguage;

  /** What the compiled queries were made of, to be used again: as read, and by language. */
  private final RuleQueries read;

  private final Map<String, List<StandingQuery<Rule>>> written;

  TagRules(
      Map<String, Topic> topics,
      Map<String, StandingQueries<Rule>> byLanguage,
      RuleQueries read,
      Map<String, List<StandingQuery<Rule>>> written) {
    this.topics = topics;
    this.byLanguage = Map.copyOf(byLanguage);
    this.read = read;
    this.written = Map.copyOf(written);
  }

  /** How much a rule's words say. */
  enum Strength {
    DECISIVE(1.2),
    STRONG(0.8),
    WEAK(0.28),
    UNLESS(0);

    private final double telling;

    Strength(double telling) {
      this.telling = telling;
    }

    /**
     * What one word tells in the first paragraphs, in a measure that can be added up: the topic is
     * missed with e to the minus sum.
     */
    double telling() {
      return telling;
    }
  }

  /**
   * One query of one topic.
   *
   * @param speaksFor the topics that its words speak for: its own first, then, as what clearly says
   *     the narrower topic says the broader one as well, those above unless it is weak
   */
  record Rule(Topic topic, Strength strength, String name, List<Topic> speaksFor) {
    Rule {
      speaksFor = List.copyOf(speaksFor);
    }
  }

  /** Rules as a file has them, with the name that problems call it. */
  public record Source(String name, RuleFile file) {}

  /** Reads the rules that come with this module. */
  public static List<Source> builtIn(Resources resources) {
    List<Source> sources = new ArrayList<>();
    for (String name : MEDTOP) {
      String resource = "tag/medtop/" + name + ".yml";
      sources.add(new Source(resource, resources.yaml(resource, RuleFile.class)));
    }
    return List.copyOf(sources);
  }

  /**
   * Compiles rules.
   *
   * @param words numbers the words of the queries
   * @throws SettingsException if a query has an error, a code is given twice or a parent is missing
   */
  public static TagRules compile(List<Source> sources, WordNumbers words) {
    return new TagRuleCompiler(sources, null).compile(words);
  }

  /**
   * Compiles other rules with the words of these. What both have is not made again: of an edit in
   * one language, the others stay as they are.
   *
   * @param words those that these were compiled with
   * @throws SettingsException as {@link #compile}
   */
  public TagRules recompile(List<Source> sources, WordNumbers words) {
    return new TagRuleCompiler(sources, this).compile(words);
  }

  /** The queries of a language; none when there are no rules in it. */
  StandingQueries<Rule> queries(String language) {
    return byLanguage.getOrDefault(language, NO_QUERIES);
  }

  /** What stories in that language are asked, in the order of the rules. */
  public List<Query> asked(String language) {
    return written(language).stream().map(StandingQuery::query).toList();
  }

  /** What the queries were read with. */
  RuleQueries read() {
    return read;
  }

  /** What the queries of a language were compiled of; none when there are no rules in it. */
  List<StandingQuery<Rule>> written(String language) {
    return written.getOrDefault(language, List.of());
  }

  /** How many topics there are; they are numbered. */
  int topics() {
    return topics.size();
  }

  /** The topic with that code in that scheme. */
  Optional<Topic> topic(String scheme, String code) {
    return Optional.ofNullable(topics.get(key(scheme, code)));
  }

  /** A label of each topic, without a reason, in the order of the topics. */
  public List<Tag> labels() {
    return topics.values().stream()
        .sorted(Comparator.comparingInt(Topic::number))
        .map(
            topic ->
                new Tag(topic.scheme(), topic.code(), topic.name(), 1.0, topic.within(), List.of()))
        .toList();
  }

  static String key(String scheme, String code) {
    return scheme + ":" + code;
  }

  /** The languages that have rules. */
  Set<String> languages() {
    return byLanguage.keySet();
  }
}
