package dateline.app.command.pipeline;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.command.option.KafkaOptions;
import dateline.app.metrics.StageMetrics;
import dateline.app.process.RunningStage;
import dateline.app.rules.RuleFolder;
import dateline.app.settings.Home;
import dateline.app.up.Everything;
import dateline.enrich.Labeller;
import dateline.enrich.Loading;
import dateline.enrich.OwnRuleFiles;
import dateline.ingest.SourceFolder;
import dateline.ingest.formats.WireFormats;
import dateline.publish.RoutesFile;
import dateline.publish.dashboard.DashboardAddress;
import dateline.publish.route.Routes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline up}: everything on this machine. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Run everything on this machine: a broker, the three stages, sample stories.")
public final class UpCommand implements Callable<Integer> {
  private static final int MAX_PORT = 65_535;

  @Mixin private KafkaOptions shared = new KafkaOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The broker's port; default: 9092, or any free one when that is taken.")
  private @Nullable Integer port;

  @Mixin private DashboardOption dashboard = new DashboardOption();

  @Mixin private MetricsOption metrics = new MetricsOption();

  @Option(names = "--no-samples", description = "Do not play the sample stories.")
  private boolean noSamples;

  /** Somebody who has a cluster may try it here first. */
  @Option(
      names = "--bootstrap",
      hidden = true,
      description = "Refused, as up brings its own broker.")
  private @Nullable String bootstrap;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (bootstrap != null) {
      throw new UserError(
          ExitCode.USAGE,
          "up brings its own broker (for a cluster: dateline ingest, enrich, publish)");
    }
    if (port != null && (port < 0 || port > MAX_PORT)) {
      throw new UserError(
          ExitCode.USAGE, "--port: '" + port + "' (allowed: 0 to " + MAX_PORT + "; 0 is any)");
    }
    Optional<DashboardAddress> address = dashboard.address(shared.settings().dashboard());
    PrintWriter out = spec.commandLine().getOut();
    Home home = shared.home();
    // Everything that a person may have got wrong is looked at before anything starts.
    SourceFolder sources = SourceFolder.read(home.sources(), home.data(), WireFormats.standard());
    Routes routes = RoutesFile.read(home.routes());
    // Reading the vocabulary takes as long as starting the broker; both go on side by side.
    Loading<Labeller> labeller =
        Loading.of(() -> Labeller.load(new OwnRuleFiles(home.tags()), home.gazetteer()));
    RuleFolder rules = new RuleFolder(home, Clock.systemUTC());
    RunningStage running = new RunningStage("up");
    StageMetrics meters = metrics.start(shared, running);
    try (meters) {
      Everything.Plan plan =
          new Everything.Plan(
              home,
              shared.settings(),
              sources,
              labeller,
              routes,
              rules,
              shared.kafkaWithoutAddress(),
              address,
              port,
              !noSamples,
              meters);
      return running.run(
          () -> start(plan, running, out), everything -> true, Everything::obstacles);
    }
  }

  private static Everything start(Everything.Plan plan, RunningStage running, PrintWriter out)
      throws IOException {
    Home home = plan.home();
    Everything everything = Everything.start(plan, out);
    try {
      running.endsWith(everything.failed());
      out.println("ready");
      out.println("  drop wire files into  " + home.data().resolve("inbox"));
      out.println("  broker                " + bootstrap(home));
      out.println("  see a desk            dateline tail world");
      out.println("  log                   " + home.data().resolve("logs").resolve("dateline.log"));
      out.println("  stop                  Ctrl-C");
      out.flush();
      everything.serveDashboard(
          plan,
          where -> {
            out.println("  dashboard             " + where);
            out.flush();
          });
      return everything;
    } catch (IOException | RuntimeException e) {
      everything.close();
      throw e;
    }
  }

  private static String bootstrap(Home home) throws IOException {
    return Files.readString(home.bootstrapFile()).strip();
  }
}
