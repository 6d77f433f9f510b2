package dateline.bench;

import dateline.model.Article;
import dateline.model.RawArticle;
import dateline.schemas.serde.AvroSerde;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes invented stories of about 2 KB, each with its own id, about one theme, with as many labels
 * as stories on real wires have. The same number always gives the same story; thread-safe.
 */
final class Stories {
  private static final int OF_ITS_THEME = 5;
  private static final int OF_ANY = 13;
  private static final int PARAGRAPH = 2;

  private static final List<String> PLACES =
      List.of(
          "Nairobi, Kenya",
          "Lima, Peru",
          "Jakarta, Indonesia",
          "Warsaw, Poland",
          "Hanoi, Vietnam",
          "Ottawa, Canada",
          "Cairo, Egypt",
          "Seoul, South Korea",
          "Lisbon, Portugal",
          "Accra, Ghana",
          "Canberra, Australia",
          "Ankara, Turkey",
          "Santiago, Chile",
          "Helsinki, Finland",
          "Dhaka, Bangladesh",
          "Rabat, Morocco");

  private static final List<String> PEOPLE =
      List.of(
          "Marta Oskarsen",
          "Daniel Okwuosa",
          "Ines Valderrama",
          "Tomas Brandejs",
          "Leila Haddadin",
          "Victor Almqvist",
          "Rosa Quintero",
          "Samuel Adjapong");

  private final Sentences sentences = Sentences.read();

  // Made first: it is what has Avro trust our records, whose builders need that too.
  private final AvroSerde<RawArticle> serde = AvroSerde.of(RawArticle.class);

  private final Instant received;

  /**
   * @param received when the stories are said to have been received
   */
  Stories(Instant received) {
    this.received = received;
  }

  /** The value of the story of that number on the raw topic, as ingest would have written it. */
  byte[] raw(int number) {
    return serde.encode(
        RawArticle.newBuilder()
            .setArticle(article(number))
            .setReceived(received)
            .setFormat("json-lines")
            .build());
  }

  /** The key of the story of that number. */
  static String id(int number) {
    return "bench:" + number;
  }

  Article article(int number) {
    Random random = random(number);
    String place = one(PLACES, random);
    String headline = headline(number, place, random);
    return Article.newBuilder()
        .setId(id(number))
        .setSource("bench")
        .setGuid(String.valueOf(number))
        .setHeadline(headline)
        .setDateline(place)
        .setBody(body(random))
        .setVersionCreated(received)
        .build();
  }

  /** The story of that number as a line of JSON. */
  String json(int number) {
    Article article = article(number);
    // Nothing in our sentences needs escaping but the ends of paragraphs.
    return "{\"id\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}%n"
        .formatted(
            article.getGuid(), article.getHeadline(), article.getBody().replace("\n", "\\n"));
  }

  private static String headline(int number, String place, Random random) {
    return "%s waits for answers as %s speaks, report %d"
        .formatted(place.substring(0, place.indexOf(',')), one(PEOPLE, random), number);
  }

  private String body(Random random) {
    List<String> said = new ArrayList<>(some(OF_ANY, sentences.any(), random));
    // What the story is about comes first, as on the wire; the rest of it is spread below.
    List<String> theme = some(OF_ITS_THEME, one(sentences.themes(), random), random);
    said.addAll(OF_ITS_THEME, theme.subList(2, OF_ITS_THEME));
    said.addAll(0, theme.subList(0, 2));
    return IntStream.range(0, said.size())
        .mapToObj(
            at ->
                said.get(at).formatted(one(PLACES, random), one(PEOPLE, random))
                    + (at % PARAGRAPH == PARAGRAPH - 1 ? "\n\n" : " "))
        .collect(Collectors.joining())
        .strip();
  }

  private static List<String> some(int count, List<String> of, Random random) {
    List<String> shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, count);
  }

  private static Random random(int number) {
    return new Random(0x9E3779B97F4A7C15L * (number + 1));
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
