package dateline.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Looks for what keeps people from using a page, with axe-core. */
final class Axe {
  private static final String SERIOUS =
      """
      () => axe.run(document, { resultTypes: ["violations"] }).then((found) => found.violations
        .filter((each) => each.impact === "serious" || each.impact === "critical")
        .map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((node) => node.html).join(" ")}`))
      """;

  private Axe() {}

  /** What is serious or worse, each with where it is. */
  static List<String> violations(Page page) throws IOException {
    page.evaluate(script());
    return ((List<?>) page.evaluate(SERIOUS)).stream().map(String::valueOf).toList();
  }

  private static String script() throws IOException {
    Properties told = new Properties();
    try (InputStream stream = open("META-INF/maven/org.webjars.npm/axe-core/pom.properties")) {
      told.load(stream);
    }
    String folder = "META-INF/resources/webjars/axe-core/" + told.getProperty("version");
    try (InputStream stream = open(folder + "/axe.min.js")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(
        Axe.class.getClassLoader().getResourceAsStream(resource), resource);
  }
}
