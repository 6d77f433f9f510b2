package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.Shared;
import dateline.ingest.formats.WireFormats;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReloadTest {
  @TempDir Path temp;
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final List<List<Source>> running = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  @Test
  void shouldCountGoodAndBadEdits() throws IOException {
    write("directory: {path: a}");
    SourceFolder folder = SourceFolder.read(temp.resolve("sources"), temp, WireFormats.standard());
    try (Shared shared = new Shared()) {
      SourceReload reload = new SourceReload(folder, shared, running::add, told::add, metrics);

      write("directory: {pat: a}");
      reload.look();
      reload.look();
      assertThat(running).isEmpty();
      assertThat(told)
          .singleElement()
          .asString()
          .contains("the source before stays")
          .contains("a.yml:1")
          .contains("pat: unknown key");
      assertThat(metrics.get("dateline.ingest.source.files.refused").gauge().value()).isEqualTo(1);

      write("directory: {path: b}");
      reload.look();
      reload.look();
      assertThat(running).singleElement().satisfies(now -> assertThat(now).hasSize(1));
      assertThat(metrics.get("dateline.ingest.source.files.refused").gauge().value()).isZero();
      assertThat(metrics.get("dateline.ingest.source.reloads").counter().count()).isEqualTo(1);
      assertThat(told).hasSize(2).element(1).asString().contains("started [a]");
    }
  }

  private void write(String yaml) throws IOException {
    Files.createDirectories(temp.resolve("sources"));
    Files.writeString(temp.resolve("sources/a.yml"), yaml);
  }
}
