package dateline.publish.webhook;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what becomes of a webhook's messages: {@code dateline.webhook.messages} by webhook and
 * outcome (done, again, gone, dead), and, as {@code dateline.webhook.lag}, how many records of its
 * desk are still to be sent by this process. Thread-safe.
 */
final class WebhookMeters {
  private final MeterRegistry meters;
  private final String webhook;
  private final AtomicLong lag = new AtomicLong();
  private final Gauge gauge;

  WebhookMeters(MeterRegistry meters, String webhook) {
    this.meters = meters;
    this.webhook = webhook;
    this.gauge =
        Gauge.builder("dateline.webhook.lag", lag, AtomicLong::get)
            .tag("webhook", webhook)
            .register(meters);
  }

  void count(Waiting.Step step) {
    if (step != Waiting.Step.NONE) {
      count(step.name().toLowerCase(Locale.ROOT));
    }
  }

  void dead() {
    count("dead");
  }

  private void count(String outcome) {
    meters.counter("dateline.webhook.messages", "webhook", webhook, "outcome", outcome).increment();
  }

  void lag(long records) {
    lag.set(records);
  }

  /** Takes the gauge away, so that one that is started anew can have its own. */
  void remove() {
    meters.remove(gauge);
  }
}
