package dateline.publish.dashboard.story;

import dateline.model.EnrichedArticle;
import dateline.publish.dashboard.story.Entry.Matched;
import dateline.query.Document;
import dateline.query.StandingQueries;
import dateline.query.StandingQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The queries of all streams, asked of each arriving story in one go, however many watch for the
 * same. Thread-safe.
 */
final class Watched {
  private final Map<Filter, Integer> watchers = new HashMap<>();
  private volatile Asked asked = new Asked(StandingQueries.compile(List.of()), Set.of());

  private record Asked(StandingQueries<String> queries, Set<String> canonical) {}

  synchronized void add(List<Filter> filters) {
    filters.forEach(filter -> watchers.merge(filter, 1, Integer::sum));
    compile();
  }

  synchronized void remove(List<Filter> filters) {
    filters.forEach(
        filter -> watchers.computeIfPresent(filter, (f, count) -> count > 1 ? count - 1 : null));
    compile();
  }

  private void compile() {
    List<Filter> distinct = watchers.keySet().stream().filter(filter -> !filter.isAll()).toList();
    Set<String> canonical = Set.copyOf(distinct.stream().map(Filter::canonical).toList());
    if (!canonical.equals(asked.canonical())) {
      asked =
          new Asked(
              StandingQueries.compile(
                  distinct.stream()
                      .map(filter -> new StandingQuery<>(filter.canonical(), filter.query()))
                      .toList()),
              canonical);
    }
  }

  Matched ask(EnrichedArticle shown) {
    Asked now = asked;
    return now.canonical().isEmpty()
        ? Matched.NONE
        : new Matched(
            now.canonical(),
            Set.copyOf(now.queries().keys(Document.of(shown.getArticle(), shown.getEnrichment()))));
  }
}
