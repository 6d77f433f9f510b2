package dateline.bench;

import dateline.model.Article;
import dateline.model.RawArticle;
import dateline.schemas.serde.AvroSerde;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes invented stories of about 2.2 KB, each with its own id and its own mix of places, people
 * and topics. The same number always gives the same story; thread-safe.
 */
final class Stories {
  private static final int SENTENCES = 16;
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

  private static final List<String> SENTENCES_OF_OURS =
      List.of(
          "Parliament in %1$s passed the budget after a night of debate, with the opposition"
              + " demanding higher taxes on fuel and lower ones on bread.",
          "Finance minister %2$s told reporters that inflation would slow by the spring if the"
              + " central bank kept interest rates where they are.",
          "Heavy rain has flooded villages near %1$s, and rescue teams have moved more than 3,000"
              + " people to schools on higher ground.",
          "Doctors at the main hospital said the vaccine had cut infections among children by half"
              + " within two seasons, and hoped to try it in %1$s next.",
          "The army said that two soldiers were wounded when a patrol came under fire close to the"
              + " border; nobody claimed the attack.",
          "A court in %1$s sentenced the former head of a bank to six years in prison for fraud and"
              + " ordered the return of the stolen savings.",
          "The national football team drew two all with its guests from %1$s, after %2$s scored"
              + " from a corner in the last minute.",
          "Researchers led by %2$s have found a fossil of a small dinosaur, the first of its kind"
              + " south of the river, and will show it in a museum.",
          "Farmers say that the drought has cost them a third of the harvest, and wheat prices on"
              + " the market in %1$s have doubled since March.",
          "Diplomats from both countries met in %1$s to discuss a ceasefire and the exchange of"
              + " prisoners, and agreed to meet again within the month.",
          "Shares of the largest carmaker fell by eight percent when it said that a plant near %1$s"
              + " would close and 1,200 workers would lose their jobs.",
          "Teachers went on strike for the third day over pay, and the union's leader, %2$s, said"
              + " that schools in %1$s would stay shut until Friday.",
          "An earthquake of magnitude 5.9 shook the coast early on Tuesday; windows broke in %1$s,"
              + " but no deaths were reported.",
          "The film, shot in %1$s with a cast of amateurs, won the festival's first prize, and its"
              + " director, %2$s, thanked the fishermen who lent their boats.",
          "Engineers are testing a solar power station that would give light to 40,000 homes around"
              + " %1$s and spare the town its diesel generators.",
          "Election observers said that voting in %1$s was calm, although queues were long and some"
              + " ballots came late to the villages.",
          "Police are looking for the thieves who took eleven paintings from a gallery, and asked"
              + " their colleagues in %1$s for help.",
          "\u201cWe have waited long enough,\u201d said %2$s, who has lived by the harbour for forty"
              + " years and does not trust what the city council promises.");

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

  private static String body(Random random) {
    return IntStream.range(0, SENTENCES)
        .mapToObj(
            at ->
                one(SENTENCES_OF_OURS, random).formatted(one(PLACES, random), one(PEOPLE, random))
                    + (at % PARAGRAPH == PARAGRAPH - 1 ? "\n\n" : " "))
        .collect(Collectors.joining())
        .strip();
  }

  private static Random random(int number) {
    return new Random(0x9E3779B97F4A7C15L * (number + 1));
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
