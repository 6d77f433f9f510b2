package dateline.bench;

import dateline.model.Article;
import dateline.query.Document;
import dateline.query.Query;
import dateline.query.match.StandingQueries;
import dateline.query.match.StandingQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invents standing queries of the kinds that desks have: alternatives, conjunctions with
 * exclusions, phrases, beginnings and nearness. The same number always gives the same query.
 */
final class StandingSet {
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "ce", "dor", "fi", "gan", "hu", "jel", "ka", "lo", "mir", "na", "os", "per", "qua",
          "ri", "sen", "tu", "vek", "wil", "zan");

  /** Most words that queries ask for are in no story at hand. */
  private static final double OF_STORIES = 0.2;

  private final List<String> words;

  StandingSet(Sentences sentences) {
    words =
        Stream.concat(sentences.themes().stream().flatMap(List::stream), sentences.any().stream())
            .flatMap(sentence -> Stream.of(sentence.split("[^A-Za-z]+", -1)))
            .filter(word -> word.length() > 4)
            .map(String::toLowerCase)
            .distinct()
            .sorted()
            .toList();
  }

  /** The first so many queries, whatever they match. */
  List<Query> first(int count) {
    return IntStream.range(0, count).mapToObj(this::query).toList();
  }

  /** So many more queries, whose words may be there, but which match none of the articles. */
  List<Query> more(int from, int count, List<Article> articles) {
    List<Query> silent = new ArrayList<>();
    for (int number = from; silent.size() < count; number += count) {
      int first = number;
      List<Query> some = IntStream.range(first, first + count).mapToObj(this::query).toList();
      boolean[] matching = new boolean[count];
      StandingQueries<Integer> standing = compile(some);
      for (Article article : articles) {
        standing.keys(Document.of(article)).forEach(query -> matching[query] = true);
      }
      IntStream.range(0, count).filter(i -> !matching[i]).mapToObj(some::get).forEach(silent::add);
    }
    return silent.subList(0, count);
  }

  /** The queries, known by their numbers. */
  static StandingQueries<Integer> compile(List<Query> queries) {
    return StandingQueries.compile(
        IntStream.range(0, queries.size())
            .mapToObj(i -> new StandingQuery<>(i, queries.get(i)))
            .toList());
  }

  private Query query(int number) {
    Random random = new Random(0x9E3779B97F4A7C15L * (number + 1));
    int kind = random.nextInt(20);
    if (kind < 7) {
      return Query.parse(
          String.join(" OR ", rare(random), rare(random), phrase(random), rare(random)));
    }
    if (kind < 14) {
      String any = String.join(" OR ", word(random), word(random), rare(random), phrase(random));
      return Query.parse(word(random) + " AND (" + any + ") AND NOT " + word(random));
    }
    if (kind < 16) {
      return Query.parse(phrase(random));
    }
    if (kind < 18) {
      return Query.parse(word(random) + " NEAR/5 " + story(random));
    }
    return Query.parse(rare(random).substring(0, 5) + "* AND " + story(random));
  }

  private String phrase(Random random) {
    return "\"" + word(random) + " " + word(random) + "\"";
  }

  private String word(Random random) {
    return random.nextDouble() < OF_STORIES ? story(random) : rare(random);
  }

  private String story(Random random) {
    return words.get(random.nextInt(words.size()));
  }

  /** Often a word of a story in alternatives would have every query match every article. */
  private String rare(Random random) {
    if (random.nextInt(40) == 0) {
      return story(random);
    }
    var word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return word.toString();
  }
}
