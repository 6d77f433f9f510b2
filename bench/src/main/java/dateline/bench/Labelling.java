package dateline.bench;

import dateline.enrich.Labeller;
import dateline.model.Article;
import dateline.query.text.Tokenizer;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Times the labeller alone, in one thread, beside bare tokenisation of the same articles. */
final class Labelling {
  private static final int ARTICLES = 2_000;
  private static final int ROUNDS = 5;

  private final Labeller labeller;
  private final List<Article> articles;

  Labelling(Labeller labeller, Stories stories) {
    this.labeller = labeller;
    this.articles = IntStream.range(0, ARTICLES).mapToObj(stories::article).toList();
  }

  /** Articles a second: labelled, and only read into words. */
  record Result(double labelled, double tokenised) {}

  Result run() {
    // The best of some rounds: what disturbs a round on a busy machine only ever slows it.
    double labelled = 0;
    double tokenised = 0;
    for (int round = 0; round < ROUNDS; round++) {
      labelled = Math.max(labelled, perSecond(a -> labeller.label(a).getTags().size()));
      tokenised = Math.max(tokenised, perSecond(Labelling::words));
    }
    return new Result(labelled, tokenised);
  }

  private double perSecond(ToIntFunction<Article> work) {
    long start = System.nanoTime();
    long sum = 0;
    for (Article article : articles) {
      sum += work.applyAsInt(article);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (sum == 0) {
      throw new IllegalStateException("nothing came out; the figures would mean nothing");
    }
    return articles.size() / seconds;
  }

  private static int words(Article article) {
    return words(article.getHeadline()) + words(article.getDateline()) + words(article.getBody());
  }

  private static int words(String text) {
    return Tokenizer.tokenize(Objects.requireNonNullElse(text, "")).size();
  }
}
