package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.publish.route.Routes;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTopicsTest {
  @TempDir Path folder;

  @Test
  void shouldListTheDesksAlikeAtEachStart() throws IOException {
    String names = "sport world asia europe courts africa culture korea";
    String described =
        names
            .replaceAll("(\\w+) ?", "  - {name: $1, query: x, topic: $1}\n")
            .concat("  - {name: again, query: y, topic: asia}\n");
    Path file = Files.writeString(folder.resolve("routes.yml"), "routes:\n" + described);
    Routes routes = RoutesFile.read(file);

    assertThat(new DeskTopics(new Topics(TopicSettings.defaults())).of(routes))
        .extracting(Topic::name)
        .isEqualTo(
            Arrays.stream(names.split(" "))
                .sorted()
                .map(name -> "desk." + name)
                .collect(Collectors.toList()));
  }
}
