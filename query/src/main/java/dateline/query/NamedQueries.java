package dateline.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Queries that others use by name, as {@code @name}. Immutable and thread-safe. */
public final class NamedQueries {
  /** What a name looks like, after its at sign. */
  static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  /** No names. */
  public static final NamedQueries NONE = new NamedQueries(Map.of(), Set.of());

  private final Map<String, Meaning> meanings;

  /** Names that were given to queries that cannot be read. */
  private final Set<String> wrong;

  /** A query, and what it adds to one that uses it: levels and terms. */
  record Meaning(Query query, int depth, int terms) {}

  private NamedQueries(Map<String, Meaning> meanings, Set<String> wrong) {
    this.meanings = Map.copyOf(meanings);
    this.wrong = Set.copyOf(wrong);
  }

  /**
   * Reads queries by name, which may use one another.
   *
   * @param problems is told each name that is none or whose query is wrong, with the reason; those
   *     queries, and those that use them, are not among the result
   */
  public static NamedQueries of(
      Map<String, String> texts, BiConsumer<String, QuerySyntaxException> problems) {
    return new Resolver(texts, problems).resolve();
  }

  /** The query of that name; empty when there is none. */
  public Optional<Query> query(String name) {
    return Optional.ofNullable(meanings.get(name)).map(Meaning::query);
  }

  /** All names, in the order of the alphabet. */
  public Set<String> names() {
    return new TreeSet<>(meanings.keySet());
  }

  /** Whether there is such a name whose query, or one that it uses, is wrong. */
  boolean isWrong(String name) {
    return wrong.contains(name);
  }

  @Nullable Meaning meaning(String name) {
    return meanings.get(name);
  }

  /** Says that another query has to be read first. */
  static final class Unresolved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient QuerySyntaxException unlessKnown;

    Unresolved(String name, QuerySyntaxException unlessKnown) {
      super(name, null, false, false);
      this.name = name;
      this.unlessKnown = unlessKnown;
    }
  }

  /** Reads each query after those that it uses, without recursion: chains of names may be long. */
  private static final class Resolver {
    private final Map<String, String> texts;
    private final BiConsumer<String, QuerySyntaxException> problems;
    private final Map<String, Meaning> known = new HashMap<>();
    private final Set<String> wrong = new TreeSet<>();

    /** Those that use a name nobody has given, which is told once all names are known. */
    private final List<String> unknown = new ArrayList<>();

    Resolver(Map<String, String> texts, BiConsumer<String, QuerySyntaxException> problems) {
      this.texts = texts;
      this.problems = problems;
    }

    NamedQueries resolve() {
      for (String name : texts.keySet()) {
        resolve(name);
      }
      var names = new NamedQueries(known, wrong);
      unknown.forEach(name -> tellUnknown(name, names));
      return names;
    }

    private void resolve(String wanted) {
      Deque<String> open = new ArrayDeque<>(List.of(wanted));
      while (!open.isEmpty()) {
        String name = open.element();
        if (known.containsKey(name) || wrong.contains(name)) {
          open.remove();
          continue;
        }
        try {
          read(name);
        } catch (Unresolved first) {
          if (!texts.containsKey(first.name)) {
            wrong.add(name);
            unknown.add(name);
          } else if (wrong.contains(first.name)) {
            // Its own problem is told already.
            wrong.add(name);
          } else if (open.contains(first.name)) {
            refuse(
                name,
                first.unlessKnown.but(
                    "a query that does not use itself: " + cycle(open, first.name)));
          } else {
            open.push(first.name);
          }
        } catch (QuerySyntaxException e) {
          refuse(name, e);
        }
      }
    }

    private void read(String name) {
      String text = texts.getOrDefault(name, "");
      if (!NAME.matcher(name).matches()) {
        throw new QuerySyntaxException(
            text, 0, "the name '" + name + "'", "a name of letters, digits, - and _");
      }
      known.put(name, QueryParser.meaning(text, new NamedQueries(known, Set.of()), true));
    }

    private void tellUnknown(String name, NamedQueries names) {
      try {
        QueryParser.meaning(texts.getOrDefault(name, ""), names, false);
      } catch (QuerySyntaxException e) {
        problems.accept(name, e);
      }
    }

    private void refuse(String name, QuerySyntaxException reason) {
      wrong.add(name);
      problems.accept(name, reason);
    }

    private static String cycle(Deque<String> open, String name) {
      List<String> names = new ArrayList<>();
      for (String each : open) {
        names.add(0, "@" + each);
        if (each.equals(name)) {
          break;
        }
      }
      names.add("@" + name);
      return String.join(" \u2192 ", names);
    }
  }
}
