package dateline.ingest;

import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.kafka.PipelineCluster;
import dateline.ingest.fetch.push.PushServer;
import dateline.ingest.formats.WireFormats;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.topic.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ingest stage of one process: takes its share of the sources, reads what they bring and
 * commits it to the raw topic, with the checkpoint, in one transaction.
 *
 * <p>It needs no broker to start: it waits for one, and for the topics, and says so in the log. It
 * counts {@code dateline.ingest.articles}, {@code dateline.ingest.rejected} and {@code
 * dateline.ingest.repeated}, tagged by source. Started once and closed once; the methods may be
 * called from any thread.
 */
public final class IngestStage implements AutoCloseable {
  /** How long {@link #close()} waits for running transactions. */
  public static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(8);

  private final Shared shared = new Shared();
  private final ClientSettings clients;
  private final SourceOwnership ownership;
  private final Thread thread;
  private final @Nullable SourceReload reload;
  private final IngestSettings settings;

  /**
   * @param clock tells when an article was received
   * @param metrics gets the counters
   */
  public IngestStage(IngestSettings settings, Clock clock, MeterRegistry metrics) {
    this.settings = settings;
    // It listens once a source is announced that is pushed.
    shared.put(PushServer.class, new PushServer(settings.push()));
    shared.put(PipelineCluster.class, new PipelineCluster(settings.kafka()));
    Topics topics = new Topics(settings.topics());
    this.clients = new ClientSettings(settings, topics);
    IngestRecords records = new IngestRecords(topics, clock);
    CheckpointReader checkpoints = new CheckpointReader(clients, topics);
    WireFormats formats = WireFormats.standard();
    this.ownership =
        new SourceOwnership(
            clients,
            topics.checkpoints().name(),
            settings.sources(),
            (source, partition) ->
                new SourceRunner(
                    source,
                    shared,
                    () -> WireCommit.open(source, partition, clients, checkpoints),
                    (log, pulse, stop) ->
                        new Intake(
                            source,
                            formats,
                            records.of(source, partition),
                            log,
                            new Repetitions(log.seen(), source.remember(), clock),
                            new IngestCounters(metrics, source.name()),
                            pulse,
                            stop),
                    new SourcePulse(source.name(), clock, metrics),
                    settings.editor()));
    this.thread = new Thread(ownership, "ingest-ownership");
    this.reload =
        settings.folder() == null
            ? null
            : new SourceReload(
                settings.folder(), shared, ownership::replace, settings.editor(), metrics);
  }

  /**
   * Starts to work, in threads of its own.
   *
   * @throws SettingsException if a source is pushed and the port cannot be had
   * @throws org.apache.kafka.common.config.ConfigException if Kafka's clients cannot be made of the
   *     settings, which waiting would not mend
   */
  public void start() {
    clients.check();
    try {
      settings.sources().forEach(source -> source.transport().announce(shared));
    } catch (UncheckedIOException e) {
      shared.close();
      throw new SettingsException(
          List.of(new Problem("dateline.yml", 0, "push", String.valueOf(e.getMessage()))));
    }
    thread.start();
    if (reload != null) {
      Thread looking = new Thread(reload, "ingest-sources");
      looking.setDaemon(true);
      looking.start();
    }
  }

  /** Whether its share of the sources is known and each of them is being watched. */
  public boolean ready() {
    return ownership.ready();
  }

  /**
   * Why nothing can be taken from the places of some sources, a line each that begins with the
   * source's name; empty while all is well. They are tried again and again, and hold up no other.
   */
  public List<String> obstacles() {
    return ownership.obstacles();
  }

  /** Stops after the running transactions and waits for that, {@link #CLOSE_TIMEOUT} at most. */
  @Override
  public void close() {
    close(CLOSE_TIMEOUT);
  }

  /**
   * Stops after the running transactions.
   *
   * @param timeout how long to wait for them; what is not committed by then is read again after the
   *     next start
   */
  public void close(Duration timeout) {
    if (reload != null) {
      reload.stop();
    }
    ownership.stop(timeout);
    try {
      // A little more than its own timeout, in which it leaves the group.
      thread.join(timeout.plusSeconds(1).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      shared.close();
    }
  }
}
