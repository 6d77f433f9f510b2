package dateline.ingest.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the {@code map} of a source's file, with what is not certain in comments. */
final class MapText {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z/][\\w./-]*");
  private static final Set<String> TIMES =
      Set.of("versionCreated", "firstCreated", "embargoedUntil");
  private static final int SHOWN = 50;
  private static final int MOST_SHOWN = 5;

  private final Choosing choosing;
  private final Map<String, Choice> choices;
  private final Samples samples;
  private final String items;

  MapText(Choosing choosing, Samples samples) {
    this.choosing = choosing;
    this.choices = new LinkedHashMap<>(choosing.choose());
    this.samples = samples;
    this.items = items();
    choices.values().removeIf(choice -> !isReached(choice.candidate().path()));
  }

  /** What is between the root and the fields of one of several stories; empty for one story. */
  private String items() {
    List<String> telling =
        Stream.of("headline", "body", "guid")
            .filter(this::has)
            .map(field -> Objects.requireNonNull(choices.get(field)).candidate().path())
            .limit(2)
            .toList();
    if (telling.isEmpty()) {
      return "";
    }
    String first = telling.get(0);
    String other = telling.get(telling.size() - 1);
    int same = 0;
    int end = 0;
    while (same < Math.min(first.length(), other.length())
        && first.charAt(same) == other.charAt(same)) {
      if (first.charAt(same) == '/' || first.charAt(same) == '.') {
        end = same;
      }
      same++;
    }
    String common = first.substring(0, end);
    if (first.startsWith("/")) {
      return samples.most(first) > 1 ? common : "";
    }
    int list = common.lastIndexOf("[*]");
    return list < 0 ? "" : common.substring(0, list + 3);
  }

  /** Whether a field was found. */
  boolean has(String field) {
    return choices.containsKey(field);
  }

  /** Whether a time among the values says no zone. */
  boolean lacksZone() {
    return choices.entrySet().stream()
        .filter(choice -> TIMES.contains(choice.getKey()))
        .flatMap(choice -> choice.getValue().candidate().values().stream())
        .anyMatch(
            value -> !ValueLook.hasZone(value) && !value.matches(".*(?:[+-]\\d{4}|GMT|UTC|Z)$"));
  }

  /** The lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("map:");
    // A list at the very top is taken apart anyway.
    if (!items.isEmpty() && !items.equals("[*]")) {
      lines.add("  items: " + quoted(items));
    }
    choices.forEach((field, choice) -> lines.addAll(rules(field, choice)));
    for (String field : List.of("headline", "body", "guid")) {
      if (!has(field)) {
        lines.add("  # " + field + ": nothing looks like one");
      }
    }
    return lines;
  }

  /** A path of JSON goes down from its item, and does not reach what stands around the items. */
  private boolean isReached(String path) {
    return items.isEmpty() || path.startsWith("/") || path.startsWith(items);
  }

  private List<String> rules(String field, Choice choice) {
    if (!ValueTable.FIELDS.contains(field)) {
      return List.of("  " + field + ": " + rule(field, choice));
    }
    ValueTable table = ValueTable.of(field, choice.candidate().values());
    String path = quoted(relative(choice.candidate().path()));
    List<String> lines = new ArrayList<>();
    if (!table.needed()) {
      lines.add("  " + field + ": " + path + comment(choice));
    } else if (!table.words().isEmpty()) {
      String words =
          new TreeMap<>(table.words())
              .entrySet().stream()
                  .map(word -> '"' + word.getKey() + "\": " + word.getValue())
                  .collect(Collectors.joining(", "));
      String rule = "{path: %s, table: {%s}}".formatted(path, words);
      lines.add("  " + field + ": " + rule + comment(choice));
    }
    if (!table.unread().isEmpty()) {
      // What nobody understands leaves the field out; the file says so.
      lines.add(
          "  # %s: %s has %s, which is left out (allowed, by a table: %s)"
              .formatted(field, path, shown(table.unread()), ValueTable.allowed(field)));
    }
    return lines;
  }

  private static String shown(List<String> values) {
    String some =
        values.stream()
            .limit(MOST_SHOWN)
            .map(value -> "'" + value + "'")
            .collect(Collectors.joining(", "));
    return values.size() > MOST_SHOWN ? some + " …" : some;
  }

  private String rule(String field, Choice choice) {
    String path = choice.candidate().path();
    String rule =
        field.equals("subjects") || field.equals("places")
            ? concept(choice.candidate())
            : TIMES.contains(field)
                ? time(choice.candidate())
                : split(field, choice.candidate(), relative(path));
    return rule + comment(choice);
  }

  private String comment(Choice choice) {
    List<String> notes = new ArrayList<>();
    if (!choice.certain()) {
      String value = choice.candidate().values().get(0).replaceAll("\\s+", " ");
      String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
      notes.add("not certain: '" + shown + "'");
    }
    if (!choice.rivals().isEmpty()) {
      notes.add("or " + String.join(", ", choice.rivals().stream().map(this::relative).toList()));
    }
    return notes.isEmpty() ? "" : "  # " + String.join("; ", notes);
  }

  private String time(Candidate candidate) {
    Optional<String> pattern =
        candidate.values().stream().map(ValueLook::pattern).filter(one -> one != null).findFirst();
    String path = quoted(relative(candidate.path()));
    return pattern.map(date -> "{path: " + path + ", date: \"" + date + "\"}").orElse(path);
  }

  private String split(String field, Candidate candidate, String path) {
    boolean several =
        field.equals("keywords")
            && candidate.values().stream().anyMatch(value -> value.matches(".*[,;].*"));
    if (several) {
      return "{path: " + quoted(path) + ", split: \"[,;]\"}";
    }
    // Of a list, a field of one value takes the first.
    boolean authors = field.equals("byline") && path.contains("[*]");
    return authors ? "{path: " + quoted(path) + ", join: \", \"}" : quoted(path);
  }

  private String concept(Candidate candidate) {
    Optional<Candidate> code = choosing.part(candidate, true);
    Optional<Candidate> name = choosing.part(candidate, false);
    boolean part =
        code.map(candidate::equals).orElse(false) || name.map(candidate::equals).orElse(false);
    if (!part) {
      return quoted(relative(candidate.path()));
    }
    List<String> keys = new ArrayList<>();
    keys.add("each: " + quoted(relative(Choosing.around(candidate.path()))));
    code.ifPresent(one -> keys.add("code: " + quoted(one.last())));
    name.ifPresent(one -> keys.add("name: " + quoted(one.last())));
    return "{" + String.join(", ", keys) + "}";
  }

  /** The path from the item. */
  private String relative(String path) {
    if (items.isEmpty() || !path.startsWith(items) || path.length() <= items.length()) {
      return path;
    }
    return path.substring(items.length() + 1);
  }

  private static String quoted(String path) {
    return PLAIN.matcher(path).matches() ? path : "\"" + path + "\"";
  }
}
