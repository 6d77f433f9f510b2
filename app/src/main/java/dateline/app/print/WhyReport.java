package dateline.app.print;

import dateline.ingest.provenance.Provenance;
import dateline.ingest.provenance.Spot;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Place;
import dateline.model.Subject;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Prints what each field of a story became and from where, for a person who writes a source's file.
 */
public final class WhyReport {
  private static final int SHOWN = 100;
  private static final int PATHS = 4;
  private static final int DECIDING = 3;
  private static final int UNREAD = 60;

  private final PrintWriter out;
  private final Ansi ansi;
  private final byte[] bytes;
  private final Provenance provenance;
  private final Map<String, Object> settings;

  /**
   * @param bytes the input that the stories are from
   * @param settings what the source's file says, by key; empty without one
   */
  public WhyReport(
      PrintWriter out,
      Ansi ansi,
      byte[] bytes,
      Provenance provenance,
      Map<String, Object> settings) {
    this.out = out;
    this.ansi = ansi;
    this.bytes = bytes;
    this.provenance = provenance;
    this.settings = settings;
  }

  /** A story, field by field. */
  public void story(String file, int item, WireItem.Story story) {
    Article article = story.article();
    out.println(style("bold", Objects.requireNonNullElse(article.getHeadline(), "(no headline)")));
    line("file", file + (item > 0 ? " #" + item : ""));
    line("id", article.getId());
    List<String> nothing = new ArrayList<>();
    for (Schema.Field field : Article.getClassSchema().getFields()) {
      String name = field.name();
      if (!name.equals("id") && !name.equals("source")) {
        String value = shown(article.get(field.pos()));
        if (value == null) {
          nothing.add(name);
        } else {
          line(name, value);
          origin(name, provenance.of(item, name));
        }
      }
    }
    if (!nothing.isEmpty()) {
      line("nothing for", String.join(", ", nothing));
    }
    story
        .warnings()
        .forEach(warning -> out.println(style("fg(yellow)", "  warning         " + warning)));
    out.println();
  }

  /** What nothing in the stories depends on; after the last of them. */
  public void unread(String file) {
    places("left unread in " + file, provenance.unread());
    places("not looked into, as the file is too large: " + file, provenance.untried());
  }

  private void origin(String field, Provenance.Origin origin) {
    for (String setting : origin.settings()) {
      String rule = String.valueOf(settings.get(setting));
      from(setting + how(setting) + ": " + cut(rule));
    }
    boolean own =
        field.equals("guid") && origin.spots().size() > PATHS && origin.deciding().isEmpty();
    if (own) {
      from("made of the content, as the item has none");
      return;
    }
    byPath(origin.spots()).entrySet().stream().limit(PATHS).forEach(entry -> from(place(entry)));
    if (byPath(origin.spots()).size() > PATHS) {
      from("and " + (byPath(origin.spots()).size() - PATHS) + " other places");
    }
    if (!origin.deciding().isEmpty()) {
      from(
          "depends on "
              + byPath(origin.deciding()).entrySet().stream()
                  .limit(DECIDING)
                  .map(entry -> isLine(entry.getKey()) ? place(entry) : entry.getKey())
                  .collect(Collectors.joining(", "))
              + (byPath(origin.deciding()).size() > DECIDING ? ", …" : ""));
    }
    if (origin.spots().isEmpty() && origin.settings().isEmpty()) {
      from("nothing says so: it is the usual");
    }
  }

  /** What kind of a rule it is, where more than a path. */
  private String how(String setting) {
    if (!(settings.get(setting) instanceof Map<?, ?> rule)) {
      return "";
    }
    List<String> kinds = new ArrayList<>();
    if (rule.containsKey("value")) {
      kinds.add("constant");
    }
    for (String kind : List.of("pattern", "table", "default", "date")) {
      if (rule.containsKey(kind)) {
        kinds.add(kind);
      }
    }
    return kinds.isEmpty() ? "" : " (" + String.join(", ", kinds) + ")";
  }

  private void places(String title, List<Spot> spots) {
    if (spots.isEmpty()) {
      return;
    }
    out.println(style("bold", title));
    Map<String, List<Spot>> byPath = byPath(spots);
    byPath.entrySet().stream()
        .limit(UNREAD)
        .forEach(
            entry -> {
              Spot first = entry.getValue().get(0);
              String text =
                  new String(
                      bytes, first.from(), first.to() - first.from(), StandardCharsets.UTF_8);
              out.println(
                  "  "
                      + (isLine(entry.getKey()) ? "" : Printable.text(entry.getKey()) + "  ")
                      + style("faint", lines(entry.getValue()))
                      + "  "
                      + cut(text));
            });
    if (byPath.size() > UNREAD) {
      out.println("  and " + (byPath.size() - UNREAD) + " more");
    }
    out.println();
  }

  private static Map<String, List<Spot>> byPath(List<Spot> spots) {
    Map<String, List<Spot>> byPath = new LinkedHashMap<>();
    for (Spot spot : spots) {
      byPath.computeIfAbsent(spot.path(), path -> new ArrayList<>()).add(spot);
    }
    return byPath;
  }

  /** Whether places have no name of their own, as those in plain text. */
  private static boolean isLine(String path) {
    return path.equals(Spot.LINE);
  }

  private static String place(Map.Entry<String, List<Spot>> entry) {
    String lines = lines(entry.getValue());
    return isLine(entry.getKey()) ? lines : entry.getKey() + "  " + lines;
  }

  /** The lines of some places. */
  private static String lines(List<Spot> spots) {
    int first = spots.get(0).line();
    int last = spots.get(spots.size() - 1).line();
    return first == last
        ? (spots.size() == 1 ? "line " + first : "line " + first + ", " + spots.size() + " times")
        : "lines " + first + "–" + last + ", " + spots.size() + " times";
  }

  private static @Nullable String shown(@Nullable Object value) {
    if (value instanceof List<?> list) {
      String all = list.stream().map(WhyReport::concept).collect(Collectors.joining("; "));
      return all.isEmpty() ? null : all;
    }
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? null : cut(text);
  }

  private static String concept(Object value) {
    if (value instanceof Subject subject) {
      String scheme = subject.getScheme().isEmpty() ? "" : subject.getScheme() + ":";
      return scheme + subject.getCode() + named(subject.getName());
    }
    if (value instanceof Place place) {
      return (place.getCode() == null ? "" : place.getCode()) + named(place.getName());
    }
    return cut(value.toString());
  }

  private static String named(@Nullable String name) {
    return name == null ? "" : " (" + cut(name) + ")";
  }

  private static String cut(String text) {
    String line = Printable.line(text);
    return line.codePointCount(0, line.length()) > SHOWN
        ? line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "… (" + text.length() + ")"
        : line;
  }

  private void line(String name, String value) {
    out.println(
        "  "
            + style("faint", String.format(Locale.ROOT, "%-15s", name))
            + " "
            + Printable.text(value));
  }

  private void from(String text) {
    out.println("                  " + style("fg(green)", "← " + Printable.line(text)));
  }

  private String style(String style, String text) {
    String clean = Printable.text(text);
    if (!ansi.enabled()) {
      return clean;
    }
    Ansi.IStyle[] styles = Ansi.Style.parse(style);
    return Ansi.Style.on(styles) + clean + Ansi.Style.off(styles);
  }
}
