package dateline.bench;

import dateline.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the invented stories as agencies do: so many documents of each wire format. */
final class WireDocuments {
  private static final int FEED_ITEMS = 30;

  private final Stories stories;

  WireDocuments(Stories stories) {
    this.stories = stories;
  }

  /** How a format's bytes can be scanned without reading them; the bench's limit. */
  enum Syntax {
    XML,
    JSON,
    /** There is no bare scan to compare with. */
    OTHER
  }

  /** Documents of one format. */
  record Corpus(String format, Syntax syntax, List<byte[]> documents) {
    long bytes() {
      return documents.stream().mapToLong(document -> document.length).sum();
    }
  }

  /** Documents of every format. */
  List<Corpus> all(int count) {
    Map<String, Function<Article, String>> xml = new LinkedHashMap<>();
    xml.put("newsml-g2", XmlDocuments::newsMlG2);
    xml.put("newsml-1.2", XmlDocuments::newsMl12);
    xml.put("nitf", XmlDocuments::nitf);
    Map<String, Function<Article, String>> json = new LinkedHashMap<>();
    json.put("ninjs", JsonDocuments::ninjs);
    json.put("ap-json", JsonDocuments::ap);
    json.put("dpa-json", JsonDocuments::dpa);
    json.put("reuters-json", JsonDocuments::reuters);
    Map<String, Function<Article, String>> other = new LinkedHashMap<>();
    other.put("iptc7901", TelexDocuments::iptc7901);
    other.put("anpa-1312", TelexDocuments::anpa);
    other.put("text", TelexDocuments::text);
    other.put("email", TelexDocuments::email);
    List<Corpus> all = new ArrayList<>();
    xml.forEach((name, write) -> all.add(corpus(name, Syntax.XML, count, story(write))));
    all.add(corpus("rss", Syntax.XML, count / 10, feed(XmlDocuments::rss)));
    all.add(corpus("atom", Syntax.XML, count / 10, feed(XmlDocuments::atom)));
    json.forEach((name, write) -> all.add(corpus(name, Syntax.JSON, count, story(write))));
    IntFunction<String> lines = at -> numbers(at).map(stories::json).collect(Collectors.joining());
    all.add(corpus("json-lines", Syntax.JSON, count / 10, lines));
    other.forEach((name, write) -> all.add(corpus(name, Syntax.OTHER, count, story(write))));
    return all;
  }

  private static Corpus corpus(
      String format, Syntax syntax, int count, IntFunction<String> document) {
    return new Corpus(
        format,
        syntax,
        IntStream.range(0, count)
            .mapToObj(at -> document.apply(at).getBytes(StandardCharsets.UTF_8))
            .toList());
  }

  private IntFunction<String> story(Function<Article, String> write) {
    return at -> write.apply(stories.article(at));
  }

  private IntFunction<String> feed(Function<List<Article>, String> write) {
    return at -> write.apply(numbers(at).map(stories::article).toList());
  }

  private static java.util.stream.Stream<Integer> numbers(int document) {
    return IntStream.range(document * FEED_ITEMS, (document + 1) * FEED_ITEMS).boxed();
  }

  /** The paragraphs of a story, each between two texts. */
  static String paragraphs(Article story, String before, String after) {
    return Arrays.stream(story.getBody().split("\n\n"))
        .map(paragraph -> before + paragraph + after)
        .collect(Collectors.joining());
  }
}
