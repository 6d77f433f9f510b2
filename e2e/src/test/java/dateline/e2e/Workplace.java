package dateline.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A data folder and a copy of the project's configuration of a test's own, and the command that
 * works with them. The command is the one that the build made, in a JVM of its own.
 */
final class Workplace {
  /** The project's folder; the tests run in that of their module. */
  static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  private static final Path OUTPUT = Path.of("target", "output").toAbsolutePath();
  private static final String JARS = PROJECT.resolve("app/target/dateline/lib") + "/*";
  private static final Path ARCHIVE = PROJECT.resolve("app/target/dateline/up.jsa");

  private final String name;
  private final Path config;
  private final Path data;
  private final AtomicInteger started = new AtomicInteger();

  private Workplace(String name, Path folder) {
    this.name = name;
    this.config = folder.resolve("config");
    this.data = folder.resolve("data");
  }

  /**
   * Makes one.
   *
   * @param name what the files of its output are called
   * @param folder an empty folder
   */
  static Workplace in(Path folder, String name) throws IOException {
    Workplace workplace = new Workplace(name, folder);
    copy(PROJECT.resolve("config"), workplace.config);
    return workplace;
  }

  Path config() {
    return config;
  }

  Path data() {
    return data;
  }

  Path inbox() {
    return data.resolve("inbox");
  }

  /** Where a running {@code up} has its broker. */
  String bootstrap() throws IOException {
    return Files.readString(data.resolve("bootstrap")).strip();
  }

  /** Puts a file into the inbox all at once. */
  void drop(String file, String content) throws IOException {
    Path half = inbox().resolve(file + ".part");
    Files.writeString(half, content, StandardCharsets.UTF_8);
    Files.move(half, inbox().resolve(file), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Starts {@code up} on a free port. */
  DatelineProcess up(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("up", "--port", "0", "--config", config + ""));
    arguments.addAll(List.of(options));
    return start(arguments);
  }

  /** Starts a command in this place. */
  DatelineProcess start(List<String> arguments) throws IOException {
    return start(arguments, Map.of());
  }

  /** Starts a command in this place, with more of an environment. */
  DatelineProcess start(List<String> arguments, Map<String, String> environment)
      throws IOException {
    Files.createDirectories(OUTPUT);
    String run = name + "-" + started.incrementAndGet();
    Path out = OUTPUT.resolve(run + ".out");
    Path err = OUTPUT.resolve(run + ".err");
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    // As the launcher does for up.
    line.addAll(List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-Xshare:auto", "-Xlog:disable"));
    line.add("-Dfile.encoding=UTF-8");
    line.add("-Ddateline.home=" + PROJECT);
    line.add("-Ddateline.log.dir=" + OUTPUT.resolve(run + "-logs"));
    line.addAll(List.of("-cp", JARS, "dateline.app.Dateline"));
    line.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
    Map<String, String> variables = new HashMap<>(environment);
    variables.putIfAbsent("DATELINE_STATE_DIR", data.toString());
    builder.environment().keySet().removeIf(key -> key.startsWith("DATELINE_"));
    builder.environment().putAll(variables);
    return new DatelineProcess(builder.start(), out, err);
  }

  /** Runs a command that ends by itself. */
  DatelineProcess.Ended run(String... arguments) throws IOException, InterruptedException {
    try (DatelineProcess process = start(List.of(arguments))) {
      return process.ended(Duration.ofMinutes(1));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
