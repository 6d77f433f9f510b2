package dateline.app.up;

import dateline.app.rules.LiveRules;
import dateline.app.rules.RuleFolder;
import dateline.app.rules.RuleWatch;
import dateline.enrich.Labeller;
import dateline.model.RuleSet;
import dateline.publish.route.Routes;
import dateline.schemas.rules.RulePublisher;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.topic.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What editors change in the rule files while {@code up} runs: checked here, published, and put in
 * force by every stage that follows the topic, those of this process among them.
 */
final class Edits implements AutoCloseable {
  private final RuleSet tags;
  private final RuleSet routes;
  private final RuleWatch watch;
  private final RulePublisher publisher;
  private final LiveRules live;
  private final Consumer<String> editor;

  /**
   * Publishes the rules as the files have them; what holds is what they say.
   *
   * @param editor gets a line for whoever edits the files
   */
  Edits(
      RuleFolder folder,
      Topics topics,
      Map<String, String> kafka,
      MeterRegistry meters,
      Consumer<String> editor) {
    this.editor = editor;
    this.watch = new RuleWatch(folder, this::edited, this::refused);
    this.tags = folder.tags();
    this.routes = folder.routes();
    this.publisher = new RulePublisher(topics, kafka);
    publisher.publish(tags);
    publisher.publish(routes);
    this.live = new LiveRules(topics, kafka, meters);
  }

  /**
   * The labeller in force.
   *
   * @param labeller made of the files
   */
  Supplier<Labeller> labeller(Labeller labeller) {
    return live.labeller(tags, labeller);
  }

  /**
   * Takes edits from now on.
   *
   * @param check throws SettingsException for routes that cannot be delivered by
   * @param target puts routes in force
   */
  void follow(Consumer<Routes> check, Consumer<Routes> target) {
    live.switchRoutes(routes, check, target);
    live.follow();
    watch.start();
  }

  private void edited(RuleSet rules) {
    live.check(rules);
    publisher.publish(rules);
    editor.accept(rules.getKind().name().toLowerCase(Locale.ROOT) + ": your edit is published");
  }

  private void refused(SettingsException problems) {
    problems
        .problems()
        .forEach(problem -> editor.accept("refused, the rules before stay: " + problem));
  }

  @Override
  public void close() {
    watch.close();
    live.close();
    publisher.close();
  }
}
