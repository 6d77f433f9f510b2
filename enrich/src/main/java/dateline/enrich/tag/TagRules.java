package dateline.enrich.tag;

import dateline.enrich.Resources;
import dateline.query.Query;
import dateline.query.QuerySyntaxException;
import dateline.query.StandingQueries;
import dateline.query.StandingQuery;
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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private TagRules(
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
   *     the narrower topic says the broader one as well, those above if it is strong
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
    return new Compiler(sources, null).compile(words);
  }

  /**
   * Compiles other rules with the words of these. What both have is not made again: of an edit in
   * one language, the others stay as they are.
   *
   * @param words those that these were compiled with
   * @throws SettingsException as {@link #compile}
   */
  public TagRules recompile(List<Source> sources, WordNumbers words) {
    return new Compiler(sources, this).compile(words);
  }

  /** The queries of a language; none when there are no rules in it. */
  StandingQueries<Rule> queries(String language) {
    return byLanguage.getOrDefault(language, NO_QUERIES);
  }

  /** What stories in that language are asked, in the order of the rules. */
  public List<Query> asked(String language) {
    return written.getOrDefault(language, List.of()).stream().map(StandingQuery::query).toList();
  }

  /** How many topics there are; they are numbered. */
  int topics() {
    return topics.size();
  }

  /** The topic with that code in that scheme. */
  Optional<Topic> topic(String scheme, String code) {
    return Optional.ofNullable(topics.get(key(scheme, code)));
  }

  private static String key(String scheme, String code) {
    return scheme + ":" + code;
  }

  /** Turns files into topics and queries, gathering what is wrong. */
  private static final class Compiler {
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

    Compiler(List<Source> sources, @Nullable TagRules before) {
      this.sources = sources;
      this.before = before;
      this.read = RuleQueries.of(sources, problems);
    }

    TagRules compile(WordNumbers words) {
      for (Source source : sources) {
        for (RuleFile.Topic topic : source.file().topics()) {
          if (written.put(key(source.file().scheme(), topic.code()), topic) != null) {
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
      return before != null && list.equals(before.written.get(language))
          ? before.queries(language)
          : StandingQueries.compile(list, words);
    }

    private void addBranches(Source source) {
      String scheme = source.file().scheme();
      for (RuleFile.Topic topic : source.file().topics()) {
        if (topic.parent() == null) {
          long bit = 1L << Math.min(branches.size(), Long.SIZE - 1);
          branches.put(key(scheme, topic.code()), bit);
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
      Topic known = topics.get(key(scheme, topic.code()));
      if (known != null) {
        return known;
      }
      Topic parent =
          within.isEmpty()
              ? null
              : addTopic(
                  scheme,
                  Objects.requireNonNull(written.get(key(scheme, within.get(0)))),
                  within.subList(1, within.size()));
      String top = within.isEmpty() ? topic.code() : within.get(within.size() - 1);
      long branch = branches.getOrDefault(key(scheme, top), 0L);
      long rivals = layered.contains(scheme) ? schemes.getOrDefault(scheme, 0L) & ~branch : 0;
      Topic added =
          new Topic(
              topics.size(), scheme, topic.code(), topic.name(), parent, within, branch, rivals);
      topics.put(key(scheme, topic.code()), added);
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
                        strength == Strength.STRONG ? at.topic().line() : List.of(at.topic())),
                    read.parse(query, before == null ? null : before.read)));
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
      return Objects.requireNonNull(topics.get(key(scheme, code)), code);
    }

    private List<String> above(Source source, String scheme, RuleFile.Topic topic) {
      List<String> codes = new ArrayList<>();
      String parent = topic.parent();
      while (parent != null) {
        RuleFile.Topic next = written.get(key(scheme, parent));
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

  /** The languages that have rules. */
  Set<String> languages() {
    return byLanguage.keySet();
  }
}
