package dateline.app.rules;

import dateline.enrich.Labeller;
import dateline.enrich.OwnRuleSet;
import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.publish.RoutesFile;
import dateline.publish.route.Routes;
import dateline.schemas.rules.RuleFeed;
import dateline.schemas.rules.RuleSwitch;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.topic.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules that a stage of this process works by: those on the topic of the rules if there are
 * any, else those of its files; and from then on every edit that is published. Not thread-safe.
 */
public final class LiveRules implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveRules.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final MeterRegistry meters;
  private final RuleFeed feed;
  private final Map<RuleKind, RuleSet> published;
  private @Nullable RuleSwitch<Labeller> tags;
  private @Nullable RuleSwitch<Routes> routes;

  /** Reads what is in force on a cluster. */
  public LiveRules(Topics topics, Map<String, String> kafka, MeterRegistry meters) {
    this.meters = meters;
    this.feed = new RuleFeed(topics, kafka);
    this.published = feed.inForce(PATIENCE);
  }

  /**
   * The labeller in force, which changes with every edit that is published.
   *
   * @param here the tag rules of the files here
   * @param labeller made of them
   */
  public Supplier<Labeller> labeller(RuleSet here, Labeller labeller) {
    AtomicReference<Labeller> inForce = new AtomicReference<>(labeller);
    tags =
        new RuleSwitch<>(
            RuleKind.TAGS,
            here.getVersion(),
            rules -> labeller.with(new OwnRuleSet(rules)),
            inForce::set,
            meters);
    RuleSet rules = published.get(RuleKind.TAGS);
    if (rules == null) {
      sayThatFilesHold("tag rules", here.getVersion());
    } else {
      tags.take(rules);
    }
    return inForce::get;
  }

  /** Nobody else can see that two processes have different files. */
  private static void sayThatFilesHold(String kind, String version) {
    LOG.info(
        "{}: those of the files here hold, version {}, as none are published; every process of the"
            + " stage needs the same files, or: dateline rules publish",
        kind,
        version);
  }

  /**
   * The routes in force at the start.
   *
   * @param files those of the files here; they hold where none are published, or bad ones
   */
  public Routes routes(Routes files) {
    RuleSet rules = published.get(RuleKind.ROUTES);
    if (rules != null) {
      try {
        return RoutesFile.read(rules);
      } catch (SettingsException e) {
        LOG.warn("published routes refused, those of the files hold: {}", e.getMessage());
      }
    }
    return files;
  }

  /**
   * Has the routes of every edit that is published put in force.
   *
   * @param here the routes of the files here
   * @param check throws SettingsException for routes that what runs cannot deliver by
   * @param target where they are put in force
   */
  public void switchRoutes(RuleSet here, Consumer<Routes> check, Consumer<Routes> target) {
    String version = published.getOrDefault(RuleKind.ROUTES, here).getVersion();
    if (!published.containsKey(RuleKind.ROUTES)) {
      sayThatFilesHold("routes", version);
    }
    routes =
        new RuleSwitch<>(
            RuleKind.ROUTES,
            version,
            rules -> {
              Routes read = RoutesFile.read(rules);
              check.accept(read);
              return read;
            },
            target,
            meters);
  }

  /**
   * Looks whether an edit is good, before it is published.
   *
   * @throws SettingsException if it is not
   */
  public void check(RuleSet rules) {
    if (rules.getKind() == RuleKind.TAGS && tags != null) {
      tags.check(rules);
    } else if (rules.getKind() == RuleKind.ROUTES && routes != null) {
      routes.check(rules);
    }
  }

  /** Follows the edits that are published from now on. */
  public void follow() {
    feed.follow(this::take);
  }

  private boolean take(RuleSet rules) {
    return (tags == null || tags.take(rules)) && (routes == null || routes.take(rules));
  }

  @Override
  public void close() {
    feed.close();
  }
}
