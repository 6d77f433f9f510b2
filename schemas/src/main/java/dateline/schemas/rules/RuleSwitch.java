package dateline.schemas.rules;

import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts rules of one kind in force in a running stage: a good set in place of the one before, whole;
 * a bad one not at all, with the reason in the log and in a count. Thread-safe.
 *
 * <p>Counts, tagged with the kind: {@code dateline.rules.switched}, {@code dateline.rules.refused}.
 *
 * @param <T> what a set comes to once it is made ready
 */
public final class RuleSwitch<T> {
  private static final Logger LOG = LoggerFactory.getLogger(RuleSwitch.class);

  private final RuleKind kind;
  private final Function<RuleSet, T> prepare;
  private final Consumer<T> target;
  private final Counter switched;
  private final Counter refused;
  private String version;
  private @Nullable String refusedVersion;
  private @Nullable Prepared<T> prepared;

  /**
   * @param version the version of the set that is in force; "" when what is in force is of none
   * @param prepare makes a set ready; throws {@link SettingsException} for a bad one
   * @param target puts it in force; may throw {@link KafkaException}, and is then asked again
   */
  public RuleSwitch(
      RuleKind kind,
      String version,
      Function<RuleSet, T> prepare,
      Consumer<T> target,
      MeterRegistry meters) {
    this.kind = kind;
    this.version = version;
    this.prepare = prepare;
    this.target = target;
    String tag = kind.name().toLowerCase(Locale.ROOT);
    this.switched = meters.counter("dateline.rules.switched", "kind", tag);
    this.refused = meters.counter("dateline.rules.refused", "kind", tag);
  }

  private record Prepared<T>(String version, T rules) {}

  /**
   * Makes a set ready without putting it in force; when it is published, it is at hand.
   *
   * @throws SettingsException if it is bad; it is logged and counted
   */
  public synchronized void check(RuleSet rules) {
    if (!rules.getVersion().equals(version)) {
      try {
        ready(rules);
      } catch (SettingsException e) {
        refuse(rules, e);
        throw e;
      }
    }
  }

  /**
   * Puts a set in force if it is of this kind, another than the present one, and good.
   *
   * @return whether the set is done with; false when it is to be offered again
   */
  public synchronized boolean take(RuleSet rules) {
    if (rules.getKind() != kind || rules.getVersion().equals(version)) {
      return true;
    }
    try {
      target.accept(ready(rules));
    } catch (SettingsException e) {
      refuse(rules, e);
      return true;
    } catch (KafkaException e) {
      LOG.warn("{} {}: not yet in force: {}", kind, rules.getVersion(), e.toString());
      return false;
    }
    LOG.info(
        "{}: {} in force instead of {}; published {} by {}",
        kind,
        rules.getVersion(),
        version.isEmpty() ? "the files" : version,
        rules.getAt(),
        rules.getBy());
    version = rules.getVersion();
    prepared = null;
    switched.increment();
    return true;
  }

  private T ready(RuleSet rules) {
    if (prepared == null || !prepared.version().equals(rules.getVersion())) {
      prepared = new Prepared<>(rules.getVersion(), prepare.apply(rules));
    }
    return prepared.rules();
  }

  private void refuse(RuleSet rules, SettingsException problems) {
    if (rules.getVersion().equals(refusedVersion)) {
      return;
    }
    refusedVersion = rules.getVersion();
    refused.increment();
    for (Problem problem : problems.problems()) {
      LOG.warn("{} {} refused, {} stays: {}", kind, rules.getVersion(), version, problem);
    }
  }
}
