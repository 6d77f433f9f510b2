package dateline.app.command.option;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kinds of configuration files that hold queries, or are taken for those that do. A kind is
 * told from keys of its own that begin a line; none of them is a field of the query language.
 */
enum SettingsKind {
  ROUTES("routes", "dateline rules check", "routes"),
  TAG_RULES("tag rules", "dateline rules check", "scheme"),
  SOURCE(
      "a source",
      "dateline source check FILE",
      // Neither kafka nor push, which dateline.yml has too.
      "directory|http|sftp|imap|format|map|charset|zone"),
  NAMED_QUERIES("queries that routes or tag rules use", "dateline rules check", "queries");

  private final String title;
  private final String check;
  private final Pattern line;

  SettingsKind(String title, String check, String keys) {
    this.title = title;
    this.check = check;
    this.line = Pattern.compile("\uFEFF?(" + keys + ")\\s*:(\\s.*)?");
  }

  /** The kind of a file with these lines; empty where it has no key of any. */
  static Optional<SettingsKind> of(List<String> lines) {
    // In this order: routes and tag rules may have queries of their own.
    return Arrays.stream(values())
        .filter(kind -> lines.stream().anyMatch(line -> kind.line.matcher(line).matches()))
        .findFirst();
  }

  /** What such a file holds, in words. */
  String title() {
    return title;
  }

  /** The command that checks such files. */
  String check() {
    return check;
  }
}
