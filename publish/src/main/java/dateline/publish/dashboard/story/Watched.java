package dateline.publish.dashboard.story;

import dateline.model.EnrichedArticle;
import dateline.publish.dashboard.story.Entry.Matched;
import dateline.publish.dashboard.story.PatientAsking.Answer;
import dateline.query.Document;
import dateline.query.match.StandingQueries;
import dateline.query.match.StandingQuery;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queries of all streams, asked of each arriving story in one go, however many watch for the
 * same. One that fails or takes too long is refused from then on; the others are answered all the
 * same. Thread-safe, but for {@link #ask}, which is for one thread.
 */
final class Watched {
  private static final Logger LOG = LoggerFactory.getLogger(Watched.class);

  /** What one query may take of one story; an ordinary one takes a few millionths of a second. */
  static final Duration PATIENCE = Duration.ofMillis(500);

  private final RefusedQueries refused;
  private final PatientAsking together;
  private final Map<Filter, Integer> watchers = new HashMap<>();
  private volatile Asked asked = new Asked(StandingQueries.compile(List.of()), Map.of());

  Watched(Asking asking, RefusedQueries refused) {
    this.refused = refused;
    this.together = new PatientAsking(asking, PATIENCE);
  }

  private record Asked(StandingQueries<String> queries, Map<String, Filter> filters) {}

  synchronized void add(List<Filter> filters) {
    filters.forEach(filter -> watchers.merge(filter, 1, Integer::sum));
    compile();
  }

  synchronized void remove(List<Filter> filters) {
    filters.forEach(
        filter -> watchers.computeIfPresent(filter, (f, count) -> count > 1 ? count - 1 : null));
    compile();
  }

  private synchronized void compile() {
    Map<String, Filter> filters =
        watchers.keySet().stream()
            .filter(filter -> !filter.isAll() && refused.reason(filter).isEmpty())
            .collect(Collectors.toUnmodifiableMap(Filter::key, Function.identity()));
    if (!filters.keySet().equals(asked.filters().keySet())) {
      asked =
          new Asked(
              StandingQueries.compile(
                  filters.values().stream()
                      .map(filter -> new StandingQuery<>(filter.key(), filter.query()))
                      .toList()),
              filters);
    }
  }

  Matched ask(EnrichedArticle shown) {
    Asked now = asked;
    if (now.filters().isEmpty()) {
      return Matched.NONE;
    }
    Document document = Document.of(shown.getArticle(), shown.getEnrichment());
    Answer answer = together.ask(now.queries(), document);
    Set<String> matching =
        answer.problem().isEmpty() ? Set.copyOf(answer.keys()) : oneByOne(now, document);
    return new Matched(now.filters().keySet(), matching);
  }

  /** Which query it was is known only when each is asked by itself. */
  private Set<String> oneByOne(Asked now, Document document) {
    Set<String> matching = new HashSet<>();
    for (Filter filter : now.filters().values()) {
      Answer answer = together.ask(filter.compiled(), document);
      matching.addAll(answer.keys());
      answer.problem().ifPresent(problem -> refuse(filter, problem));
    }
    compile();
    return Set.copyOf(matching);
  }

  void refuse(Filter filter, String problem) {
    LOG.warn("dashboard: '{}' {}", filter.canonical(), problem);
    refused.refuse(filter, problem);
  }
}
