package dateline.app.metrics;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.settings.MetricsAddress;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The meters of a process, shown to Prometheus where somebody has said at which address. */
public final class StageMetrics implements AutoCloseable {
  private final MeterRegistry registry;
  private final @Nullable MetricsServer server;

  private StageMetrics(MeterRegistry registry, @Nullable MetricsServer server) {
    this.registry = registry;
    this.server = server;
  }

  /**
   * Begins to show the meters.
   *
   * @param address null for nowhere
   * @param ready whether the process does its work
   * @throws UserError if it cannot listen there
   */
  public static StageMetrics start(@Nullable MetricsAddress address, Supplier<Readiness> ready) {
    if (address == null) {
      return new StageMetrics(new SimpleMeterRegistry(), null);
    }
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new JvmMemoryMetrics().bindTo(meters);
    new JvmThreadMetrics().bindTo(meters);
    new UptimeMetrics().bindTo(meters);
    try {
      return new StageMetrics(meters, MetricsServer.start(address, meters::scrape, ready));
    } catch (IOException e) {
      throw new UserError(
          ExitCode.UNAVAILABLE,
          "metrics: '"
              + address
              + "' cannot be listened at: "
              + e.getMessage()
              + " (allowed: an address of this machine with a free port, one for each process)");
    }
  }

  /** What the process counts in. */
  public MeterRegistry registry() {
    return registry;
  }

  /** Adds meters that are too dear to keep for nobody. */
  public void add(Consumer<MeterRegistry> meters) {
    if (server != null) {
      meters.accept(registry);
    }
  }

  /** The port that it listens at; 0 if it does not. */
  int port() {
    return server == null ? 0 : server.port();
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
    registry.close();
  }
}
