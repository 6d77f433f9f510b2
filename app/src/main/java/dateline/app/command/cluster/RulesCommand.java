package dateline.app.command.cluster;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.cluster.Cluster;
import dateline.app.command.option.ClusterOptions;
import dateline.app.command.option.ConfigurationOptions;
import dateline.app.process.RunningStage;
import dateline.app.rules.RuleChanges;
import dateline.app.rules.RuleFolder;
import dateline.app.rules.RuleWatch;
import dateline.enrich.KnownLabels;
import dateline.enrich.Labeller;
import dateline.enrich.OwnRuleFiles;
import dateline.enrich.OwnRuleSet;
import dateline.model.EnrichedArticle;
import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.publish.RoutesFile;
import dateline.publish.route.Routes;
import dateline.query.Query;
import dateline.schemas.rules.RuleFeed;
import dateline.schemas.rules.RulePublisher;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.topic.Topics;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline rules}: the tag rules and routes of a running pipeline. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description =
        "Check the tag rules and routes; change them while all runs; see what would change.")
public final class RulesCommand implements Runnable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A command of its own does the work. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing: check, publish or preview");
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Check the tag rules and routes here; no broker is needed.")
  int check(@Mixin ConfigurationOptions shared) {
    List<Problem> problems = new ArrayList<>();
    Optional<Labeller> labeller =
        read(
            () -> Labeller.load(new OwnRuleFiles(shared.home().tags()), shared.home().gazetteer()),
            problems);
    Optional<Routes> routes = read(() -> RoutesFile.read(shared.home().routes()), problems);
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    warn(
        shared.home().routes(),
        routes.orElseThrow(),
        labeller.orElseThrow().knownLabels(),
        spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    out.println("tag rules and routes: no problem in their files");
    out.flush();
    return ExitCode.OK;
  }

  private static <T> Optional<T> read(Supplier<T> reading, List<Problem> problems) {
    try {
      return Optional.of(reading.get());
    } catch (SettingsException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** Says which routes, and queries that they use, ask for labels that no story gets. */
  private static void warn(Path file, Routes routes, KnownLabels labels, PrintWriter err) {
    Map<String, Query> queries = new LinkedHashMap<>();
    for (String name : new TreeSet<>(routes.names().names())) {
      routes.names().query(name).ifPresent(query -> queries.put("queries." + name, query));
    }
    routes.routes().forEach(route -> queries.put("route " + route.name(), route.query()));
    queries.forEach(
        (name, query) ->
            labels
                .unknown(query)
                .forEach(
                    each ->
                        err.printf(
                            "%s: %s: warning: '%s' is %s%n",
                            file, name, each.found(), each.advice())));
    err.flush();
  }

  @Command(
      name = "publish",
      mixinStandardHelpOptions = true,
      description = "Check the files here and put them in force on every stage of the cluster.")
  int publish(
      @Mixin ClusterOptions shared,
      @Option(names = "--watch", description = "Go on, and publish every later edit too.")
          boolean watch) {
    PrintWriter out = spec.commandLine().getOut();
    RuleFolder folder = new RuleFolder(shared.home(), Clock.systemUTC());
    // Made first, so that an edit while the files are read is seen.
    Publication publication = new Publication(folder, out);
    Labeller labeller =
        Labeller.load(new OwnRuleFiles(shared.home().tags()), shared.home().gazetteer());
    RoutesFile.read(shared.home().routes());
    Map<String, String> kafka = shared.kafka();
    Topics topics = shared.topics();
    try (Cluster cluster = Cluster.connect(kafka, PATIENCE)) {
      cluster.require(List.of(topics.rules()));
    }
    try (RulePublisher publisher = new RulePublisher(topics, kafka)) {
      publication.begin(labeller, publisher, published(topics, kafka));
      return watch ? publication.watch() : ExitCode.OK;
    }
  }

  private static Map<RuleKind, RuleSet> published(Topics topics, Map<String, String> kafka) {
    try (RuleFeed feed = new RuleFeed(topics, kafka)) {
      return feed.inForce(PATIENCE);
    }
  }

  /** What {@code publish} does: everything at first, then what is edited. */
  private static final class Publication {
    private final RuleFolder folder;
    private final PrintWriter out;
    private final RuleWatch watch;
    private Labeller labeller;
    private RulePublisher publisher;

    @SuppressWarnings("NullAway.Init") // begin() comes before the watch starts.
    Publication(RuleFolder folder, PrintWriter out) {
      this.folder = folder;
      this.out = out;
      this.watch = new RuleWatch(folder, this::publish, this::refused);
    }

    void begin(Labeller labeller, RulePublisher publisher, Map<RuleKind, RuleSet> published) {
      this.labeller = labeller;
      this.publisher = publisher;
      for (RuleSet rules : List.of(folder.tags(), folder.routes())) {
        RuleSet before = published.get(rules.getKind());
        if (before != null && before.getVersion().equals(rules.getVersion())) {
          print(rules, "unchanged");
        } else {
          publish(rules);
        }
      }
    }

    int watch() {
      RunningStage running = new RunningStage("rules");
      watch.start();
      return running.await(() -> true, watch);
    }

    private void publish(RuleSet rules) {
      if (rules.getKind() == RuleKind.TAGS) {
        labeller.with(new OwnRuleSet(rules));
      } else {
        RoutesFile.read(rules);
      }
      publisher.publish(rules);
      print(rules, "published");
    }

    private void refused(SettingsException problems) {
      problems.problems().forEach(problem -> out.println("refused: " + problem));
      out.flush();
    }

    private void print(RuleSet rules, String done) {
      out.println(
          rules.getKind().name().toLowerCase(Locale.ROOT) + " " + rules.getVersion() + ": " + done);
      out.flush();
    }
  }

  @Command(
      name = "preview",
      mixinStandardHelpOptions = true,
      description = "Say what the tag rules here would change of the last stories' tags.")
  int preview(
      @Mixin ClusterOptions shared,
      @Option(
              names = "--last",
              paramLabel = "N",
              defaultValue = "1000",
              description = "How many stories; default: ${DEFAULT-VALUE}.")
          int last,
      @Option(
              names = "--examples",
              paramLabel = "N",
              defaultValue = "3",
              description = "How many stories to name for each tag; default: ${DEFAULT-VALUE}.")
          int examples) {
    if (examples < 0) {
      throw new UserError(ExitCode.USAGE, "--examples: '" + examples + "' (allowed: 0 or more)");
    }
    PrintWriter out = spec.commandLine().getOut();
    Labeller here =
        Labeller.load(new OwnRuleFiles(shared.home().tags()), shared.home().gazetteer());
    Topics topics = shared.topics();
    Map<String, String> kafka = shared.kafka();
    List<EnrichedArticle> stories = LastStories.read(topics, kafka, last);
    RuleSet inForce = published(topics, kafka).get(RuleKind.TAGS);
    RuleChanges changes =
        inForce == null
            ? new RuleChanges(story -> story.getEnrichment().getTags(), here)
            : RuleChanges.between(here.with(new OwnRuleSet(inForce)), here);
    stories.forEach(changes::add);
    changes.print(out, examples);
    out.flush();
    return ExitCode.OK;
  }
}
