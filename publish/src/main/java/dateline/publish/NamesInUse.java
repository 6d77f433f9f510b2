package dateline.publish;

import dateline.publish.route.Route;
import dateline.query.NamedQueries;
import dateline.query.Query;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds which named queries routes use, be it by way of others. */
final class NamesInUse {
  /** A name in a query's canonical form, or a phrase, in which an at sign is only a character. */
  private static final Pattern NAME =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|@([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)");

  private NamesInUse() {}

  static Set<String> by(List<Route> routes, NamedQueries names) {
    Set<String> used = new HashSet<>();
    Deque<Query> open = new ArrayDeque<>(routes.stream().map(Route::query).toList());
    while (!open.isEmpty()) {
      Matcher name = NAME.matcher(open.remove().toString());
      while (name.find()) {
        if (name.group(1) != null && used.add(name.group(1))) {
          names.query(name.group(1)).ifPresent(open::add);
        }
      }
    }
    return used;
  }
}
