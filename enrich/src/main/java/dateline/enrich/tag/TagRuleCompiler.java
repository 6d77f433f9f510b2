package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.enrich.tag.TagRules.Source;
import dateline.enrich.tag.TagRules.Strength;
import dateline.query.QuerySyntaxException;
import dateline.query.match.StandingQueries;
import dateline.query.match.StandingQuery;
import dateline.query.text.WordNumbers;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns files into topics and queries, gathering what is wrong. */
final class TagRuleCompiler {
  private final @Nullable TagRules before;
  private final List<Source> sources;
  private final RuleQueries read;
  private final Map<String, RuleFile.Topic> written = new LinkedHashMap<>();
  private final Map<String, Topic> topics = new HashMap<>();
  private final Map<String, List<StandingQuery<Rule>>> queries = new HashMap<>();

  /** The bits of the top levels; those beyond the last share it. */
  private final Map<String, Long> branches = new HashMap<>();

  /** By scheme: the bits of all its top levels. */
  private final Map<String, Long> schemes = new HashMap<>();

  /** The schemes that have more than one level. */
  private final Set<String> layered = new HashSet<>();

  private final List<Problem> problems = new ArrayList<>();

  TagRuleCompiler(List<Source> sources, @Nullable TagRules before) {
    this.sources = sources;
    this.before = before;
    this.read = RuleQueries.of(sources, problems);
  }

  TagRules compile(WordNumbers words) {
    for (Source source : sources) {
      for (RuleFile.Topic topic : source.file().topics()) {
        if (written.put(TagRules.key(source.file().scheme(), topic.code()), topic) != null) {
          problems.add(new Problem(source.name(), 0, topic.code(), "code: is given twice"));
        }
      }
    }
    sources.forEach(this::addBranches);
    sources.forEach(this::addTopics);
    sources.forEach(this::addQueries);
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    Map<String, StandingQueries<Rule>> compiled = new HashMap<>();
    queries.forEach((language, list) -> compiled.put(language, compiled(language, list, words)));
    return new TagRules(Map.copyOf(topics), compiled, read, queries);
  }

  private StandingQueries<Rule> compiled(
      String language, List<StandingQuery<Rule>> list, WordNumbers words) {
    return before != null && list.equals(before.written(language))
        ? before.queries(language)
        : StandingQueries.compile(list, words);
  }

  private void addBranches(Source source) {
    String scheme = source.file().scheme();
    for (RuleFile.Topic topic : source.file().topics()) {
      if (topic.parent() == null) {
        long bit = 1L << Math.min(branches.size(), Long.SIZE - 1);
        branches.put(TagRules.key(scheme, topic.code()), bit);
        schemes.merge(scheme, bit, (some, more) -> some | more);
      } else {
        layered.add(scheme);
      }
    }
  }

  private void addTopics(Source source) {
    String scheme = source.file().scheme();
    for (RuleFile.Topic topic : source.file().topics()) {
      addTopic(scheme, topic, above(source, scheme, topic));
    }
  }

  private Topic addTopic(String scheme, RuleFile.Topic topic, List<String> within) {
    Topic known = topics.get(TagRules.key(scheme, topic.code()));
    if (known != null) {
      return known;
    }
    Topic parent =
        within.isEmpty()
            ? null
            : addTopic(
                scheme,
                Objects.requireNonNull(written.get(TagRules.key(scheme, within.get(0)))),
                within.subList(1, within.size()));
    String top = within.isEmpty() ? topic.code() : within.get(within.size() - 1);
    long branch = branches.getOrDefault(TagRules.key(scheme, top), 0L);
    long rivals = layered.contains(scheme) ? schemes.getOrDefault(scheme, 0L) & ~branch : 0;
    Topic added =
        new Topic(
            topics.size(),
            scheme,
            topic.code(),
            topic.name(),
            parent,
            within,
            branch,
            rivals,
            Boolean.TRUE.equals(topic.seldom()));
    topics.put(TagRules.key(scheme, topic.code()), added);
    return added;
  }

  private void addQueries(Source source) {
    for (RuleFile.Topic written : source.file().topics()) {
      Topic topic = known(source.file().scheme(), written.code());
      written
          .languages()
          .forEach(
              (language, rule) -> {
                At at = new At(source.name(), topic, language);
                add(at, Strength.DECISIVE, rule.decisive());
                add(at, Strength.STRONG, rule.strong());
                add(at, Strength.WEAK, rule.weak());
                add(at, Strength.UNLESS, rule.unless());
              });
    }
  }

  private record At(String file, Topic topic, String language) {}

  private void add(At at, Strength strength, @Nullable String query) {
    if (query == null) {
      return;
    }
    String name = strength.name().toLowerCase(Locale.ROOT);
    try {
      queries
          .computeIfAbsent(at.language(), language -> new ArrayList<>())
          .add(
              new StandingQuery<>(
                  new Rule(
                      at.topic(),
                      strength,
                      at.topic().scheme() + "/" + at.topic().code() + "/" + name,
                      strength == Strength.WEAK ? List.of(at.topic()) : at.topic().line()),
                  read.parse(query, before == null ? null : before.read())));
    } catch (QuerySyntaxException e) {
      problems.add(
          new Problem(
              at.file(),
              0,
              at.topic().code() + "." + at.language() + "." + name,
              String.valueOf(e.getMessage())));
    }
  }

  private Topic known(String scheme, String code) {
    return Objects.requireNonNull(topics.get(TagRules.key(scheme, code)), code);
  }

  private List<String> above(Source source, String scheme, RuleFile.Topic topic) {
    List<String> codes = new ArrayList<>();
    String parent = topic.parent();
    while (parent != null) {
      RuleFile.Topic next = written.get(TagRules.key(scheme, parent));
      if (next == null || codes.contains(parent)) {
        problems.add(
            new Problem(
                source.name(),
                0,
                topic.code() + ".parent",
                "'" + parent + "' (allowed: the code of a topic with rules, not its own)"));
        return List.of();
      }
      codes.add(parent);
      parent = next.parent();
    }
    return codes;
  }
}
