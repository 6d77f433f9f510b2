package dateline.app.command.cluster;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.cluster.Cluster;
import dateline.app.command.option.ClusterOptions;
import dateline.app.command.option.NamesOption;
import dateline.query.Query;
import dateline.schemas.topic.Topics;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline tail}: what comes on a topic, a line a story. */
@Command(
    name = "tail",
    mixinStandardHelpOptions = true,
    description = "Print the stories of a topic as they come.")
public final class TailCommand implements Callable<Integer> {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(s|m|h)?");

  @Mixin private ClusterOptions shared = new ClusterOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "TOPIC",
      description = "A topic, or a desk's name; default: articles.enriched.")
  private @Nullable String topic;

  @Option(names = "--query", paramLabel = "Q", description = "Only stories that match.")
  private @Nullable String query;

  @Mixin private NamesOption names = new NamesOption();

  @Option(names = "--from-beginning", description = "Begin with the oldest that is kept.")
  private boolean fromBeginning;

  @Option(names = "--json", description = "JSON Lines instead of a line for people.")
  private boolean json;

  @Option(names = "--max", paramLabel = "N", description = "End after N stories.")
  private long max = Long.MAX_VALUE;

  @Option(names = "--timeout", paramLabel = "60s", description = "End after this time.")
  private @Nullable String timeout;

  @Spec private CommandSpec spec = CommandSpec.create();

  private long printed;

  @Override
  public Integer call() {
    if (max < 1) {
      throw new UserError(ExitCode.USAGE, "--max: '" + max + "' (allowed: 1 or more)");
    }
    PrintWriter out = spec.commandLine().getOut();
    Optional<Query> wanted =
        Optional.ofNullable(query).map(text -> Query.parse(text, names.read(text, shared)));
    long until = timeout == null ? Long.MAX_VALUE : System.nanoTime() + duration(timeout).toNanos();
    Topics topics = shared.topics();
    Map<String, String> kafka = shared.kafka();
    String name;
    try (Cluster cluster = Cluster.connect(kafka, Duration.ofSeconds(10))) {
      name = topic(topics, cluster);
    }
    TailLines lines = new TailLines(topics, name, wanted, json);
    try (Records records = Records.at(name, kafka)) {
      if (fromBeginning) {
        records.fromBeginning();
      }
      records.read(
          record -> {
            String line = lines.of(record);
            if (line != null) {
              out.println(line);
              out.flush();
              printed++;
            }
            return printed < max && !out.checkError();
          },
          until == Long.MAX_VALUE ? System.nanoTime() + Long.MAX_VALUE / 2 : until);
    }
    if (timeout == null || max == Long.MAX_VALUE || printed >= max) {
      return ExitCode.OK;
    }
    PrintWriter err = spec.commandLine().getErr();
    err.printf("dateline: %d of %d stories came on %s within %s%n", printed, max, name, timeout);
    err.flush();
    return ExitCode.REFUSED;
  }

  private String topic(Topics topics, Cluster cluster) {
    if (topic == null) {
      cluster.require(List.of(topics.enriched()));
      return topics.enriched().name();
    }
    Set<String> existing = cluster.topicNames();
    for (String candidate :
        new String[] {topic, topics.prefix() + topic, topics.deskPrefix() + topic}) {
      if (existing.contains(candidate)) {
        return candidate;
      }
    }
    Set<String> ours = new TreeSet<>(existing);
    ours.removeIf(name -> name.startsWith("__") || name.contains("-changelog"));
    throw new UserError(
        ExitCode.USAGE, "unknown topic '" + topic + "' (known: " + String.join(", ", ours) + ")");
  }

  private static Duration duration(String text) {
    Matcher matcher = DURATION.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new UserError(
          ExitCode.USAGE, "--timeout: '" + text + "' (allowed: a number with s, m or h)");
    }
    long number = Long.parseLong(matcher.group(1));
    String unit = matcher.group(2);
    return unit == null || unit.equals("s")
        ? Duration.ofSeconds(number)
        : unit.equals("m") ? Duration.ofMinutes(number) : Duration.ofHours(number);
  }
}
