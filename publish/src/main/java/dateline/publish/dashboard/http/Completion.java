package dateline.publish.dashboard.http;

import dateline.publish.dashboard.stats.Label;
import dateline.publish.dashboard.stats.Stats;
import dateline.query.NamedQueries;
import dateline.query.QueryField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What could stand at a place in a query: fields; behind an at sign the queries that have a name;
 * behind a field's colon the labels and sources that have been seen lately, the most frequent
 * first, and all countries.
 */
final class Completion {
  private static final int MOST = 12;
  private static final Pattern FIELD = Pattern.compile("([A-Za-z]+):(\"?)([^\"()\\[\\]]*)$");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+$");
  private static final Pattern NAME = Pattern.compile("(?<![^\\s(])@([\\p{L}\\p{N}_-]*)$");
  private static final Set<String> OPERATORS = Set.of("and", "or", "not", "to", "in");
  private static final List<String> STATUS = List.of("USABLE", "WITHHELD", "CANCELED");

  private final Stats stats;

  Completion(Stats stats) {
    this.stats = stats;
  }

  private record Suggestion(String insert, String label, String detail) {}

  /**
   * Suggests.
   *
   * @param text the query up to the caret
   * @param names the queries that it may use by name
   */
  ObjectNode complete(String text, NamedQueries names, Instant now) {
    Matcher named = NAME.matcher(text);
    if (named.find()) {
      return answer(named.start(), text.length(), named(named.group(1), names));
    }
    Matcher field = FIELD.matcher(text);
    if (field.find() && (!field.group(2).isEmpty() || !field.group(3).contains(" "))) {
      return answer(
          field.start(),
          text.length(),
          values(field.group(1).toLowerCase(Locale.ROOT), field.group(3), now));
    }
    Matcher word = WORD.matcher(text);
    String begun = word.find() ? word.group().toLowerCase(Locale.ROOT) : "";
    List<Suggestion> fields =
        Arrays.stream(QueryField.known().split(", ", -1))
            .filter(name -> name.startsWith(begun) && !begun.isEmpty())
            .map(name -> new Suggestion(name + ":", name + ":", "field"))
            .toList();
    List<Suggestion> all = new ArrayList<>(fields);
    if (begun.length() > 1 && !OPERATORS.contains(begun)) {
      // A label is found by its name too, before anybody knows of fields.
      Stream.of("region", "tag", "person", "org")
          .flatMap(kind -> stats.seen(kind, now).stream())
          .filter(label -> label.beginsWith(begun))
          .limit(MOST)
          .map(Completion::suggestion)
          .forEach(all::add);
    }
    return answer(text.length() - begun.length(), text.length(), all.stream());
  }

  private static Stream<Suggestion> named(String begun, NamedQueries names) {
    return names.names().stream()
        .filter(name -> name.startsWith(begun))
        .map(name -> new Suggestion("@" + name, "@" + name, "query of the routes"));
  }

  private Stream<Suggestion> values(String field, String begun, Instant now) {
    String prefix = begun.toLowerCase(Locale.ROOT);
    return switch (field) {
      case "source" ->
          stats.sources(now).stream()
              .filter(source -> source.name().startsWith(prefix))
              .map(s -> new Suggestion("source:" + s.name(), s.name(), s.lastHour() + " in 1 h"));
      case "status" ->
          STATUS.stream()
              .filter(status -> status.toLowerCase(Locale.ROOT).startsWith(prefix))
              .map(status -> new Suggestion("status:" + status, status, "status"));
      case "urgency" ->
          Stream.of("[1 TO 2]", "[1 TO 3]", "1", "2", "3", "4", "5")
              .filter(value -> value.startsWith(prefix))
              .map(value -> new Suggestion("urgency:" + value, value, "IPTC urgency"));
      case "region", "focus" -> {
        Map<String, Label> known = new LinkedHashMap<>();
        stats.seen("region", now).forEach(label -> known.putIfAbsent(label.value(), label));
        for (String code : Locale.getISOCountries()) {
          String name =
              new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
          known.putIfAbsent(code, new Label("region", code, name));
        }
        yield known.values().stream()
            .filter(label -> label.beginsWith(prefix))
            .map(label -> new Suggestion(field + ":" + label.value(), label.name(), label.value()));
      }
      case "tag", "person", "org" ->
          stats.seen(field, now).stream()
              .filter(label -> label.beginsWith(prefix))
              .map(Completion::suggestion);
      default -> Stream.empty();
    };
  }

  private static Suggestion suggestion(Label label) {
    boolean plain = label.value().matches("[\\w:.-]+");
    String value = plain ? label.value() : "\"" + label.value().replace("\"", "\\\"") + "\"";
    return new Suggestion(
        label.field() + ":" + value,
        label.name(),
        label.value().equals(label.name()) ? label.field() : label.value());
  }

  private static ObjectNode answer(int from, int to, Stream<Suggestion> suggestions) {
    ObjectNode node = Reply.object();
    node.put("from", from).put("to", to);
    ArrayNode array = node.putArray("suggestions");
    suggestions
        .limit(MOST)
        .forEach(
            each ->
                array
                    .addObject()
                    .put("insert", each.insert())
                    .put("label", each.label())
                    .put("detail", each.detail()));
    return node;
  }
}
