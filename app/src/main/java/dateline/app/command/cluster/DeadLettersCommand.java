package dateline.app.command.cluster;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.cluster.Cluster;
import dateline.app.command.cluster.StoredLetter.Legible;
import dateline.app.command.cluster.StoredLetter.Unreadable;
import dateline.app.command.option.ClusterOptions;
import dateline.app.print.Printable;
import dateline.ingest.IngestSettings;
import dateline.ingest.Replay;
import dateline.ingest.SourceFiles;
import dateline.ingest.formats.WireFormats;
import dateline.model.DeadLetter;
import dateline.model.Reason;
import dateline.schemas.topic.Topic;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline dead-letters}: what could not be used, and why; and once more. */
@Command(
    name = "dead-letters",
    mixinStandardHelpOptions = true,
    description = "Read, show and replay what could not be used.")
public final class DeadLettersCommand implements Runnable {
  private static final Pattern ID = Pattern.compile("\\d+@\\d+");
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing: list, show or replay");
  }

  /** The line of a letter; its id, partition@offset, is what show and replay take. */
  static String line(ConsumerRecord<byte[], byte[]> record, DeadLetter letter) {
    return line(StoredLetter.id(record), letter);
  }

  private static String line(String id, DeadLetter letter) {
    return "%-8s %s  %-7s %-11s %s  %s: %s"
        .formatted(
            id,
            letter.getAt(),
            letter.getStage().name().toLowerCase(Locale.ROOT),
            letter.getReason(),
            letter.getSource() == null ? "-" : letter.getSource(),
            Printable.line(letter.getOrigin()),
            Printable.line(letter.getMessage()));
  }

  private static void each(ClusterOptions shared, Consumer<StoredLetter> sink) {
    Topic<String, DeadLetter> topic = shared.topics().deadLetter();
    Map<String, String> kafka = shared.kafka();
    try (Cluster cluster = Cluster.connect(kafka, PATIENCE)) {
      cluster.require(List.of(topic));
    }
    try (Records records = Records.at(topic.name(), kafka).fromBeginning()) {
      records.readAll(
          record -> {
            StoredLetter.of(record, topic).ifPresent(sink);
            return true;
          });
    }
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "A line for each letter, oldest first.")
  int list(
      @Mixin ClusterOptions shared,
      @Option(names = "--reason", description = "Only with this reason: ${COMPLETION-CANDIDATES}.")
          @Nullable Reason reason,
      @Option(names = "--source", description = "Only of this source.") @Nullable String source) {
    PrintWriter out = spec.commandLine().getOut();
    List<String> unreadable = new ArrayList<>();
    AtomicInteger printed = new AtomicInteger();
    each(
        shared,
        stored -> {
          if (stored instanceof Unreadable none) {
            // It may be one of those that are asked for.
            out.println(none.line());
            printed.incrementAndGet();
            unreadable.add(none.id());
          } else if (stored instanceof Legible found
              && (reason == null || found.letter().getReason() == reason)
              && (source == null || source.equals(found.letter().getSource()))) {
            out.println(line(found.id(), found.letter()));
            printed.incrementAndGet();
          }
        });
    out.flush();
    if (printed.get() == 0) {
      sayNone(
          shared,
          (reason == null ? "" : " with reason " + reason)
              + (source == null ? "" : " of source '" + source + "'"));
    }
    return unreadable.isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
  }

  /** Beside what is printed, which is for pipes and empty. */
  private void sayNone(ClusterOptions shared, String which) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("dateline: no dead letter" + which + " on " + shared.topics().deadLetter().name());
    err.flush();
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "A letter and the bytes that it is about.")
  int show(
      @Mixin ClusterOptions shared,
      @Parameters(paramLabel = "ID", description = "As list prints it: PARTITION@OFFSET.")
          String id) {
    PrintWriter out = spec.commandLine().getOut();
    StoredLetter stored = find(shared, List.of(id)).get(id);
    if (stored == null) {
      throw new UserError(ExitCode.USAGE, "there is no dead letter " + id);
    }
    if (!(stored instanceof Legible found)) {
      throw new UserError(ExitCode.REFUSED, "dead letter " + ((Unreadable) stored).line());
    }
    DeadLetter letter = found.letter();
    out.println("stage     " + letter.getStage());
    out.println("source    " + letter.getSource());
    out.println("origin    " + Printable.line(letter.getOrigin()));
    out.println("reason    " + letter.getReason());
    out.println("message   " + Printable.line(letter.getMessage()));
    out.println("at        " + letter.getAt());
    out.println("format    " + letter.getFormat());
    out.println("position  " + letter.getPosition());
    out.println("bytes     " + letter.getOriginalSize());
    out.println();
    out.println(Printable.text(new String(bytes(letter.getOriginal()), StandardCharsets.UTF_8)));
    out.flush();
    return ExitCode.OK;
  }

  @Command(
      name = "replay",
      mixinStandardHelpOptions = true,
      description = "Try letters again: ingest's are read anew, others go back to their topic.")
  int replay(
      @Mixin ClusterOptions shared,
      @Option(names = "--all", description = "All letters.") boolean all,
      @Parameters(arity = "0..*", paramLabel = "ID", description = "As list prints them.")
          @Nullable List<String> ids) {
    if (all == (ids != null && !ids.isEmpty())) {
      throw new UserError(ExitCode.USAGE, "replay: give either --all or the ids of letters");
    }
    // Kept while they are looked for, so that they go out as asked; all are passed on as they come.
    Map<String, StoredLetter> wanted = all || ids == null ? Map.of() : find(shared, ids);
    PrintWriter out = spec.commandLine().getOut();
    IngestSettings settings =
        new IngestSettings(
            shared.kafka(),
            shared.settings().topics(),
            SourceFiles.describeAll(
                shared.home().sources(), shared.home().data(), WireFormats.standard()),
            null);
    try (Replay replay = new Replay(settings, Clock.systemUTC());
        KafkaProducer<byte[], byte[]> producer = producer(shared.kafka())) {
      Replaying replaying = new Replaying(replay, producer, shared.topics(), out);
      if (all || ids == null) {
        each(shared, replaying::take);
        if (!replaying.begun()) {
          sayNone(shared, "");
        }
      } else {
        for (String id : ids) {
          StoredLetter stored = wanted.get(id);
          if (stored == null) {
            replaying.refuse(id + ": there is no such letter");
          } else {
            replaying.take(stored);
          }
        }
      }
      out.flush();
      return replaying.refused() ? ExitCode.REFUSED : ExitCode.OK;
    }
  }

  private static Map<String, StoredLetter> find(ClusterOptions shared, List<String> ids) {
    for (String id : ids) {
      if (!ID.matcher(id).matches()) {
        throw new UserError(
            ExitCode.USAGE,
            "'" + id + "' is no id of a dead letter (allowed: PARTITION@OFFSET, as list prints)");
      }
    }
    Map<String, StoredLetter> found = new HashMap<>();
    each(
        shared,
        stored -> {
          if (ids.contains(stored.id())) {
            found.put(stored.id(), stored);
          }
        });
    return found;
  }

  private static KafkaProducer<byte[], byte[]> producer(Map<String, String> kafka) {
    Map<String, Object> properties = new HashMap<>(kafka);
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.MAX_VALUE);
    return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
