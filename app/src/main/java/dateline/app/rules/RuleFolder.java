package dateline.app.rules;

import dateline.app.settings.Home;
import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.schemas.rules.RuleFiles;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;

/** The rules of a configuration folder, as they would be published from here. */
public final class RuleFolder {
  private final RuleFiles tags;
  private final RuleFiles routes;
  private final Clock clock;
  private final String by;

  public RuleFolder(Home home, Clock clock) {
    this.tags = new RuleFiles(RuleKind.TAGS, home.tags());
    this.routes = new RuleFiles(RuleKind.ROUTES, home.routes());
    this.clock = clock;
    this.by = System.getProperty("user.name", "somebody") + "@" + host();
  }

  /** The tag rules as they are now. */
  public RuleSet tags() {
    return tags.read(clock, by);
  }

  /** The routes as they are now. */
  public RuleSet routes() {
    return routes.read(clock, by);
  }

  /** All there are. */
  List<RuleFiles> files() {
    return List.of(tags, routes);
  }

  /** Those of one kind, as they are now. */
  RuleSet read(RuleFiles files) {
    return files.read(clock, by);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
