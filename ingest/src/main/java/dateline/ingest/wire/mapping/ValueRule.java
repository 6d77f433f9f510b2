package dateline.ingest.wire.mapping;

import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.markup.Html;
import dateline.ingest.wire.reading.prose.Prose;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where one value of an article stands, and what is to be made of it.
 *
 * @param paths tried in order, the first that gives something counts
 * @param pattern of each text found, what its first group matches; null for all of it
 * @param split parts each text found; null does not
 * @param table other values for those found; empty for none
 * @param join joins all that is found; null takes the first
 * @param constant is the value, whatever the item says; null for none
 * @param otherwise is the value where nothing is found, or nothing of the table; null for none
 * @param html whether there may be markup in it
 * @param dates how times are written; ISO 8601 where empty
 * @param zone of times without one; null for that of the source
 */
record ValueRule(
    List<PartPath> paths,
    @Nullable Pattern pattern,
    @Nullable Pattern split,
    Map<String, String> table,
    @Nullable String join,
    @Nullable String constant,
    @Nullable String otherwise,
    boolean html,
    List<DatePattern> dates,
    @Nullable ZoneId zone) {
  static final Set<String> KEYS =
      Set.of(
          "path", "pattern", "split", "table", "join", "value", "default", "html", "date", "zone",
          "locale");

  /**
   * Reads a rule: a path, a list of paths, or a map.
   *
   * @param place where it stands, for problems
   */
  static ValueRule of(String place, Object described, PathKind kind) {
    boolean html = kind != PathKind.TEXT;
    if (!(described instanceof Map)) {
      List<?> paths = described instanceof List<?> list ? list : List.of(described);
      List<PartPath> compiled = new ArrayList<>();
      for (Object path : paths) {
        compiled.add(Described.at(place, Described.text(place, path), kind::compile));
      }
      return new ValueRule(compiled, null, null, Map.of(), null, null, null, html, List.of(), null);
    }
    Described keys = Described.of(place, described, KEYS);
    if (keys.get("path") == null && keys.get("value") == null && keys.get("default") == null) {
      throw Described.problem(place, "says nothing (wanted: path, value or default)");
    }
    CalendarNames names = keys.read("locale", CalendarNames::of);
    if (names != null && keys.get("date") == null) {
      throw Described.problem(place + ".locale", "says nothing without a date (wanted: date)");
    }
    return new ValueRule(
        keys.readAll("path", kind::compile),
        keys.read("pattern", TextPath::pattern),
        keys.read("split", TextPath::pattern),
        keys.texts("table"),
        keys.read("join", text -> text),
        keys.read("value", text -> text),
        keys.read("default", text -> text),
        keys.flag("html", html),
        keys.readAll("date", pattern -> DatePattern.of(pattern, names)),
        keys.read("zone", ValueRule::zone));
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + name + "' (allowed: a name such as Europe/Berlin or UTC)", e);
    }
  }

  /** The values that the rule itself gives, by the keys under which they stand. */
  Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    table.forEach((found, said) -> given.put("table." + found, said));
    if (constant != null) {
      given.put("value", constant);
    }
    if (otherwise != null) {
      given.put("default", otherwise);
    }
    return given;
  }

  /** The value on one line; null if there is none. */
  @Nullable String line(Part item) {
    List<String> lines = lines(item);
    return lines.isEmpty() ? null : join == null ? lines.get(0) : String.join(join, lines);
  }

  /** All values, each on one line. */
  List<String> lines(Part item) {
    if (constant != null) {
      return List.of(constant);
    }
    for (PartPath path : paths) {
      List<Part> parts = parts(path, item);
      if (!parts.isEmpty()) {
        List<String> lines = new ArrayList<>(parts.size());
        for (Part part : parts) {
          lines(part, lines);
        }
        if (!lines.isEmpty()) {
          return lines;
        }
      }
    }
    return otherwise == null ? List.of() : List.of(otherwise);
  }

  private static List<Part> parts(PartPath path, Part item) {
    List<Part> selected = path.select(item);
    if (selected.size() < 2) {
      return selected.isEmpty() ? selected : selected.get(0).each();
    }
    List<Part> parts = new ArrayList<>();
    for (Part part : selected) {
      parts.addAll(part.each());
    }
    return parts;
  }

  private void lines(Part part, List<String> lines) {
    String text = part.text();
    if (text == null) {
      return;
    }
    if (pattern == null && split == null) {
      add(text, lines);
      return;
    }
    List<String> found = pattern == null ? List.of(text) : TextPath.matches(pattern, text);
    for (String one : found) {
      for (String piece : split == null ? List.of(one) : TextPath.split(split, one)) {
        add(piece, lines);
      }
    }
  }

  private void add(String piece, List<String> lines) {
    String line = html ? Html.line(piece) : Prose.line(piece);
    String value = line == null ? null : translated(line);
    if (value != null && !value.isBlank()) {
      lines.add(value);
    }
  }

  /** What the table says of a value; of one that it does not know, the default. */
  private @Nullable String translated(String value) {
    String known = table.get(value);
    return known != null || table.isEmpty() ? (known == null ? value : known) : otherwise;
  }

  /** The value as copy in paragraphs; null if there is none. */
  @Nullable Copy copy(Part item) {
    if (constant != null) {
      return Copy.of(constant);
    }
    for (PartPath path : paths) {
      List<Copy> found = new ArrayList<>();
      for (Part part : parts(path, item)) {
        copies(part, found);
      }
      if (!found.isEmpty()) {
        return Copy.joined(found);
      }
    }
    return otherwise == null ? null : Copy.of(otherwise);
  }

  private void copies(Part part, List<Copy> found) {
    if (html && pattern == null) {
      CopyText copy = part.copy();
      if (!copy.paragraphs().isEmpty() || !copy.captions().isEmpty()) {
        found.add(new Copy(copy.paragraphs(), copy.captions()));
      }
      return;
    }
    String text = part.text();
    if (text != null) {
      for (String one : pattern == null ? List.of(text) : TextPath.matches(pattern, text)) {
        String body = html ? Html.paragraphs(one) : Prose.paragraphs(one);
        if (!body.isEmpty()) {
          found.add(Copy.of(body));
        }
      }
    }
  }
}
