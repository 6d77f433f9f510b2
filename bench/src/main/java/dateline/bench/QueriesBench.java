package dateline.bench;

import dateline.model.Article;
import dateline.query.Document;
import dateline.query.Query;
import dateline.query.StandingQueries;
import dateline.query.text.Tokenizer;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Matches the same invented articles against the same standing queries, in one thread, with ours
 * and with Lucene's Monitor, in turn.
 */
public final class QueriesBench {
  private static final int FEW = 1_200;
  private static final int MANY = 10_000;

  private final int rounds;
  private final PrintStream out;
  private final List<Article> articles;
  private final StandingSet set = new StandingSet(Sentences.read());

  /** Articles a second, the time and memory that it takes to get ready, and what matched. */
  private record Result(
      double perSecond, double compileSeconds, double bytesPerQuery, double hits) {}

  private QueriesBench(int articles, int rounds, PrintStream out) {
    this.rounds = rounds;
    this.out = out;
    var stories = new Stories(Instant.now().truncatedTo(ChronoUnit.MILLIS));
    this.articles = IntStream.range(0, articles).mapToObj(stories::article).toList();
  }

  /** Runs it all once and ends. */
  public static void main(String[] arguments) throws IOException {
    boolean quick = List.of(arguments).contains("quick");
    new QueriesBench(quick ? 300 : 1_000, quick ? 3 : 8, System.out).run();
  }

  private void run() throws IOException {
    List<Query> few = set.first(FEW);
    List<Query> many = new ArrayList<>(few);
    many.addAll(set.more(FEW, MANY - FEW, articles));
    out.printf("%s%n%n", Machine.describe());
    out.printf("queries                   articles/s   hits each   ready in s   bytes a query%n");
    Result oursFew = ours(few);
    Result peerFew = peer(few);
    Result oursMany = ours(many);
    Result peerMany = peer(many);
    double words = best(article -> Tokenizer.tokenize(article.getBody()).size());
    print("ours, " + FEW, oursFew);
    print("Monitor, " + FEW, peerFew);
    print("ours, " + MANY, oursMany);
    print("Monitor, " + MANY, peerMany);
    out.printf("  %-22s %12.0f%n%n", "read into words only", words);
    out.printf("to the Monitor, %d: %.1f%n", FEW, oursFew.perSecond / peerFew.perSecond);
    out.printf("to the Monitor, %d: %.1f%n", MANY, oursMany.perSecond / peerMany.perSecond);
    out.printf(
        "cost of %d to cost of %d: %.2f%n", MANY, FEW, oursFew.perSecond / oursMany.perSecond);
  }

  private Result ours(List<Query> queries) {
    long before = heap();
    long start = System.nanoTime();
    StandingQueries<Integer> standing = StandingSet.compile(queries);
    double ready = seconds(start);
    // What reading a text makes of the words counts too.
    standing.keys(Document.of(articles.get(0)));
    double bytes = (heap() - before) / (double) queries.size();
    ToIntFunction<Article> matcher = article -> standing.match(Document.of(article)).size();
    return new Result(best(matcher), ready, bytes, hits(matcher));
  }

  private Result peer(List<Query> queries) throws IOException {
    long before = heap();
    long start = System.nanoTime();
    try (var monitor = new MonitorPeer(queries)) {
      double ready = seconds(start);
      double bytes = (heap() - before) / (double) queries.size();
      StandingQueries<Integer> standing = StandingSet.compile(queries);
      for (Article article : articles) {
        int ours = standing.keys(Document.of(article)).size();
        if (ours != monitor.matches(article)) {
          throw new IllegalStateException(
              article.getId() + ": " + ours + " match, " + monitor.matches(article) + " there");
        }
      }
      return new Result(best(monitor::matches), ready, bytes, hits(monitor::matches));
    }
  }

  /** The best of some rounds: what disturbs a round on a busy machine only ever slows it. */
  private double best(ToIntFunction<Article> work) {
    double best = 0;
    for (int round = 0; round <= rounds; round++) {
      long start = System.nanoTime();
      int sum = 0;
      for (Article article : articles) {
        sum += work.applyAsInt(article);
      }
      double perSecond = articles.size() / seconds(start);
      if (sum == 0) {
        throw new IllegalStateException("nothing came out; the figures would mean nothing");
      }
      best = Math.max(best, perSecond);
    }
    return best;
  }

  private double hits(ToIntFunction<Article> work) {
    return articles.stream().mapToInt(work).average().orElse(0);
  }

  private void print(String name, Result result) {
    out.printf(
        "  %-22s %12.0f %11.1f %12.2f %15.0f%n",
        name, result.perSecond, result.hits, result.compileSeconds, result.bytesPerQuery);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
