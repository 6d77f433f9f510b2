package dateline.app.rules;

import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.schemas.rules.RuleFiles;
import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the rule files and hands on every set that came of an edit. It looks every so often
 * instead of waiting for the file system's word, which network and container mounts do not give.
 *
 * <p>Files are read when they look the same twice in a row, so that a half-written one is not taken
 * for an edit.
 */
public final class RuleWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RuleWatch.class);
  private static final Duration LOOK = Duration.ofMillis(150);

  private final RuleFolder folder;
  private final Consumer<RuleSet> edited;
  private final Consumer<SettingsException> refused;
  private final Map<RuleKind, Looks> looks = new EnumMap<>(RuleKind.class);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "rule-watch");
            thread.setDaemon(true);
            return thread;
          });

  /** What the files of one kind looked like at the last look, and when they were last handed on. */
  private record Looks(String last, String handedOn) {}

  /**
   * @param edited gets each set that came of an edit; throws SettingsException for a bad one, and
   *     gets it again where it throws KafkaException
   * @param refused gets what is wrong with a bad one
   */
  public RuleWatch(
      RuleFolder folder, Consumer<RuleSet> edited, Consumer<SettingsException> refused) {
    this.folder = folder;
    this.edited = edited;
    this.refused = refused;
    for (RuleFiles files : folder.files()) {
      String now = look(files);
      looks.put(files.kind(), new Looks(now, now));
    }
  }

  /** Watches from now on for what is other than when this was made. */
  public void start() {
    var unused =
        clock.scheduleWithFixedDelay(
            () -> folder.files().forEach(this::lookSafely),
            LOOK.toMillis(),
            LOOK.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /** A look that fails must not be the last. What the cluster did not take is tried again. */
  private void lookSafely(RuleFiles files) {
    try {
      lookAgain(files);
    } catch (KafkaException e) {
      LOG.warn("{}: the edit is not yet published: {}", files.path(), e.toString());
    } catch (RuntimeException e) {
      LOG.error("{}: the edit is passed over", files.path(), e);
      passOver(files);
    }
  }

  private void passOver(RuleFiles files) {
    looks.computeIfPresent(files.kind(), (kind, now) -> new Looks(now.last(), now.last()));
  }

  private void lookAgain(RuleFiles files) {
    Looks before = looks.getOrDefault(files.kind(), new Looks("", ""));
    String now = look(files);
    if (!now.equals(before.last())) {
      looks.put(files.kind(), new Looks(now, before.handedOn()));
      return;
    }
    if (now.equals(before.handedOn())) {
      return;
    }
    try {
      edited.accept(folder.read(files));
    } catch (SettingsException e) {
      refused.accept(e);
    }
    looks.put(files.kind(), new Looks(now, now));
  }

  private static String look(RuleFiles files) {
    StringJoiner looks = new StringJoiner("\n");
    try {
      for (Path file : files.list()) {
        looks.add(file + " " + look(file));
      }
    } catch (SettingsException e) {
      looks.add(e.getMessage());
    }
    return looks.toString();
  }

  private static String look(Path file) {
    try {
      return Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
