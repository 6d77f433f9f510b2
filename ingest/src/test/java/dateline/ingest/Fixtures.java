package dateline.ingest;

import dateline.ingest.fetch.Transport;
import dateline.ingest.fetch.directory.DirectorySettings;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the tests of the stage share. */
final class Fixtures {
  static final Instant NOW = Instant.parse("2026-10-01T10:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  /** Small records, so that too large is not very large. */
  static final Topics TOPICS =
      new Topics(new TopicSettings("t.", null, null, null, null, 64 << 10, null));

  private Fixtures() {}

  static Source source() {
    return source(DirectorySettings.of(Path.of("inbox")), null);
  }

  static Source source(Transport transport, @Nullable WireFormat format) {
    return new Source("box", format, WireDefaults.of("box"), transport, true);
  }

  static SourcePulse pulse() {
    return new SourcePulse("box", CLOCK, new SimpleMeterRegistry());
  }

  /** So many stories as JSON Lines, numbered from 1. */
  static String jsonLines(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"Story " + i + ".\"}")
        .collect(Collectors.joining("\n"));
  }
}
