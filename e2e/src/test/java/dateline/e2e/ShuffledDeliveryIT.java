package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.RawArticle;
import dateline.model.Status;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Versions of many stories, usable, corrected, under embargo and killed, in any order and more than
 * once, through a real broker and a kill -9: every desk ends with the last version or with none.
 */
class ShuffledDeliveryIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Topics TOPICS = new Topics(TopicSettings.defaults());
  private static final int STORIES = 60;
  private static final int MOST_VERSIONS = 5;
  private static final Duration EMBARGO = Duration.ofSeconds(15);

  @TempDir Path folder;

  /** What a story comes to: its versions, and the one that may be used in the end, if any. */
  private record Story(String id, List<Article> versions, @Nullable String usable) {}

  @Test
  void shouldEndWithTheLastVersionOnEveryDesk() throws Exception {
    Workplace place = Workplace.in(folder, "shuffled");
    // The seed is fixed, so that a failure can be looked into.
    Random random = new Random(20261125);
    Map<String, String> wanted = new TreeMap<>();
    try (DatelineProcess killed = place.up("--no-samples")) {
      killed.awaitLine("ready", PATIENCE);
      Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
      List<Article> arrivals = new ArrayList<>();
      for (int i = 0; i < STORIES; i++) {
        Story story = story(i, now, random);
        if (story.usable() != null) {
          wanted.put(story.id(), story.usable());
        }
        for (Article version : story.versions()) {
          arrivals.addAll(Collections.nCopies(1 + random.nextInt(3), version));
        }
      }
      assertThat(wanted).hasSizeBetween(STORIES / 4, STORIES - STORIES / 10);
      Collections.shuffle(arrivals, random);
      int half = arrivals.size() / 2;
      publish(place.bootstrap(), arrivals.subList(0, half), now);
      try (CommittedStories<EnrichedArticle> world =
          CommittedStories.desk(place.bootstrap(), "world")) {
        await("some stories, while others are held")
            .atMost(PATIENCE)
            .until(() -> !world.read().isEmpty());
      }
      publish(place.bootstrap(), arrivals.subList(half, arrivals.size()), now);
      killed.kill();
    }
    try (DatelineProcess up = place.up("--no-samples")) {
      up.awaitLine("ready", PATIENCE);
      for (String desk : List.of("world", "asia")) {
        try (CommittedStories<EnrichedArticle> delivered =
            CommittedStories.desk(place.bootstrap(), desk)) {
          await(desk)
              .atMost(PATIENCE)
              .untilAsserted(() -> assertThat(usable(delivered.read())).isEqualTo(wanted));
        }
      }
      verifyEmbargoes(place.bootstrap());
      up.stop(Duration.ofSeconds(30));
    }
  }

  private static void verifyEmbargoes(String bootstrap) throws Exception {
    try (CommittedStories<EnrichedArticle> world = CommittedStories.desk(bootstrap, "world")) {
      assertThat(world.readToEnd())
          .filteredOn(
              story ->
                  story.getArticle().getEmbargoedUntil() != null
                      && story.getArticle().getStatus() == Status.USABLE)
          .isNotEmpty()
          .allSatisfy(
              story ->
                  assertThat(story.getHops().getDelivered())
                      .isAfterOrEqualTo(story.getArticle().getEmbargoedUntil()));
    }
  }

  /** The versions that may be used of what was delivered, by story. */
  private static Map<String, String> usable(List<EnrichedArticle> delivered) {
    Map<String, String> usable = new TreeMap<>();
    for (EnrichedArticle story : delivered) {
      Article article = story.getArticle();
      if (article.getStatus() == Status.USABLE) {
        usable.put(article.getId(), article.getVersion());
      } else {
        usable.remove(article.getId());
      }
    }
    return usable;
  }

  private static Story story(int number, Instant now, Random random) {
    String id = "pinewire:shuffled-" + number;
    List<Article> versions = new ArrayList<>();
    String usable = null;
    boolean killed = false;
    int count = 1 + random.nextInt(MOST_VERSIONS);
    for (int version = 1; version <= count; version++) {
      int dice = random.nextInt(12);
      Status status = dice == 0 ? Status.CANCELED : dice == 1 ? Status.WITHHELD : Status.USABLE;
      killed |= status == Status.CANCELED;
      usable = status == Status.USABLE ? String.valueOf(version) : null;
      Instant embargo = random.nextInt(3) == 0 ? now.plus(EMBARGO) : null;
      versions.add(article(id, version, status, now, embargo));
    }
    return new Story(id, versions, killed ? null : usable);
  }

  private static Article article(
      String id, int version, Status status, Instant now, @Nullable Instant embargo) {
    return Article.newBuilder()
        .setId(id)
        .setSource("pinewire")
        .setGuid(id.substring(id.indexOf(':') + 1))
        .setVersion(String.valueOf(version))
        .setStatus(status)
        .setLanguage("en")
        .setHeadline("Japan: Tokyo opens its lantern festival, version " + version)
        .setBody("TOKYO, Japan - Thousands of lanterns were lit in Tokyo.")
        .setSubjects(List.of())
        .setPlaces(List.of())
        .setVersionCreated(now.minusSeconds(3600).plusSeconds(version))
        .setEmbargoedUntil(embargo)
        .build();
  }

  private static void publish(String bootstrap, List<Article> articles, Instant received)
      throws Exception {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try (KafkaProducer<String, RawArticle> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap),
            TOPICS.raw().keys().serializer(),
            TOPICS.raw().values().serializer())) {
      for (Article article : articles) {
        RawArticle raw =
            RawArticle.newBuilder()
                .setArticle(article)
                .setReceived(received)
                .setFormat("text")
                .build();
        sent.add(producer.send(new ProducerRecord<>(TOPICS.raw().name(), article.getId(), raw)));
      }
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    }
  }
}
