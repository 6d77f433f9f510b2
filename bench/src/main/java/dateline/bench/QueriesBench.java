package dateline.bench;

import dateline.model.Article;
import dateline.query.Document;
import dateline.query.Query;
import dateline.query.match.StandingQueries;
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

  /** Long enough that what is quick is compiled as well as what is slow. */
  private static final long TURN_NANOS = 400_000_000;

  private final int rounds;
  private final PrintStream out;
  private final List<Article> articles;
  private final StandingSet set = new StandingSet(Sentences.read());

  /** A way to match articles, and the time and memory that it took to get ready. */
  private record Ready(
      String name, ToIntFunction<Article> matcher, double seconds, double bytesPerQuery) {}

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
    Ready oursFew = ours(few);
    Ready oursMany = ours(many);
    long before = heap();
    long start = System.nanoTime();
    try (var fewThere = new MonitorPeer(few)) {
      Ready peerFew = ready("Monitor, " + FEW, fewThere::matches, start, before, FEW);
      before = heap();
      start = System.nanoTime();
      try (var manyThere = new MonitorPeer(many)) {
        Ready peerMany = ready("Monitor, " + MANY, manyThere::matches, start, before, MANY);
        check(oursFew, peerFew);
        check(oursMany, peerMany);
        compare(List.of(oursFew, peerFew, oursMany, peerMany));
      }
    }
  }

  private void compare(List<Ready> all) {
    List<ToIntFunction<Article>> work = new ArrayList<>(all.stream().map(Ready::matcher).toList());
    work.add(article -> Tokenizer.tokenize(article.getBody()).size());
    double[] best = best(work);
    for (int i = 0; i < all.size(); i++) {
      Ready each = all.get(i);
      out.printf(
          "  %-22s %12.0f %11.1f %12.2f %15.0f%n",
          each.name, best[i], hits(each.matcher), each.seconds, each.bytesPerQuery);
    }
    out.printf("  %-22s %12.0f%n%n", "read into words only", best[all.size()]);
    out.printf("to the Monitor, %d: %.1f%n", FEW, best[0] / best[1]);
    out.printf("to the Monitor, %d: %.1f%n", MANY, best[2] / best[3]);
    out.printf("cost of %d to cost of %d: %.2f%n", MANY, FEW, best[0] / best[2]);
  }

  private Ready ours(List<Query> queries) {
    long before = heap();
    long start = System.nanoTime();
    StandingQueries<Integer> standing = StandingSet.compile(queries);
    // What reading a text makes of the words counts too.
    standing.keys(Document.of(articles.get(0)));
    return ready(
        "ours, " + queries.size(),
        article -> standing.match(Document.of(article)).size(),
        start,
        before,
        queries.size());
  }

  private static Ready ready(
      String name, ToIntFunction<Article> matcher, long start, long before, int queries) {
    double seconds = seconds(start);
    return new Ready(name, matcher, seconds, (heap() - before) / (double) queries);
  }

  /** As many queries have to match each article in both. */
  private void check(Ready ours, Ready peer) {
    for (Article article : articles) {
      int here = ours.matcher.applyAsInt(article);
      int there = peer.matcher.applyAsInt(article);
      if (here != there) {
        throw new IllegalStateException(
            article.getId() + ": " + here + " match, " + there + " there");
      }
    }
  }

  /**
   * By work, the best of some rounds, in articles a second: what disturbs a round on a busy machine
   * only ever slows it. All take turns, so that none has a quieter time than another.
   */
  private double[] best(List<ToIntFunction<Article>> work) {
    double[] best = new double[work.size()];
    for (int round = 0; round <= rounds; round++) {
      for (int i = 0; i < best.length; i++) {
        best[i] = Math.max(best[i], Machine.perSecond(work.get(i), articles, TURN_NANOS));
      }
    }
    return best;
  }

  private double hits(ToIntFunction<Article> work) {
    return articles.stream().mapToInt(work).average().orElse(0);
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
