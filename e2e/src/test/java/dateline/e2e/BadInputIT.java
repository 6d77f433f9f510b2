package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.model.EnrichedArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** One {@code up} that gets everything a wire or a colleague may get wrong, and goes on. */
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT {
  private static final int USAGE = 2;
  private static final int UNAVAILABLE = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<BadFile> BAD = BadFile.all();

  private final Workplace place;
  private final DatelineProcess up;

  BadInputIT(@TempDir Path folder) throws IOException {
    place = Workplace.in(folder, "bad-input");
    up = place.up("--no-samples");
  }

  @BeforeAll
  void dropEverything() throws IOException {
    up.awaitLine("ready", PATIENCE);
    place.drop("first.jsonl", InventedStories.line("first", 1));
    Files.createDirectories(place.inbox().resolve("folder/within"));
    Files.createSymbolicLink(place.inbox().resolve("dangling"), Path.of("nowhere"));
    Files.createSymbolicLink(place.inbox().resolve("link"), place.config());
    for (BadFile file : BAD) {
      file.dropInto(place.inbox());
    }
    place.drop("last.jsonl", InventedStories.line("last", 1));
    await("the inbox is empty but for its folders")
        .atMost(PATIENCE)
        .until(() -> names(place.inbox()).equals(List.of("done", "failed", "folder")));
  }

  @AfterAll
  void stop() {
    up.close();
  }

  @Test
  void shouldDeliverEachGoodStoryOnce() throws IOException {
    List<String> good = new ArrayList<>(List.of("first", "last"));
    BAD.forEach(file -> good.addAll(file.good()));

    try (CommittedStories<EnrichedArticle> desk =
        CommittedStories.desk(place.bootstrap(), "world")) {
      await("all good stories on the desk")
          .atMost(PATIENCE)
          .until(() -> good.stream().allMatch(desk::has));
      assertThat(desk.readToEnd())
          .extracting(story -> story.getArticle().getGuid())
          .containsAll(good)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void shouldPutAwayEachFileThatHoldsNoStory() throws IOException {
    Path failed = place.inbox().resolve("failed");

    for (BadFile file : BAD) {
      if (file.good().isEmpty()) {
        assertThat(failed.resolve(file.name() + ".reason"))
            .content()
            .startsWith(file.refused().get(0).reason() + ": ")
            .hasLineCount(1);
        assertThat(failed.resolve(file.name())).isRegularFile();
      } else {
        assertThat(place.inbox().resolve("done").resolve(file.name())).isRegularFile();
      }
    }
    for (String link : List.of("dangling", "link")) {
      assertThat(failed.resolve(link + ".reason"))
          .hasContent("a symbolic link: links are not followed");
      assertThat(Files.isSymbolicLink(failed.resolve(link))).isTrue();
    }
  }

  @Test
  void shouldKeepALetterOfEachItemThatIsRefused() throws Exception {
    DatelineProcess.Ended ended = place.run("dead-letters", "list", "--source", "inbox");

    assertThat(ended.status()).isZero();
    assertThat(ended.err()).isEmpty();
    List<String> expected = new ArrayList<>();
    for (BadFile file : BAD) {
      for (BadFile.Refusal refusal : file.refused()) {
        String origin = file.name().replaceAll("\\p{Cntrl}+", " ");
        expected.add("ingest +" + refusal.reason() + " +inbox +\\Q" + origin + refusal.message());
      }
    }
    assertThat(expected)
        .allSatisfy(
            letter ->
                assertThat(ended.out().lines())
                    .filteredOn(line -> line.matches("\\d+@\\d+ +\\S+ +" + letter + "\\E.*"))
                    .hasSize(1));
    assertThat(ended.out().lines()).hasSize(expected.size());
  }

  @Test
  void shouldGoOnAfterRecordsThatAreNone() throws Exception {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", place.bootstrap()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (String topic : List.of("articles.raw", "articles.enriched")) {
        for (String value : List.of("", "no record", "\u00c3\u0001 a header and no more")) {
          producer.send(record(topic, value)).get();
        }
      }
    }
    place.drop("after.jsonl", InventedStories.line("after", 1));

    try (CommittedStories<EnrichedArticle> desk =
        CommittedStories.desk(place.bootstrap(), "world")) {
      await("a story after them").atMost(PATIENCE).until(() -> desk.has("after"));
    }
    await("a letter of each")
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(place.run("dead-letters", "list", "--reason", "undecodable").out())
                    .hasLineCount(6)
                    .contains(" enrich ", " publish "));
  }

  @Test
  void shouldRefuseASecondUpWithoutHarmToTheFirst() throws Exception {
    String address = place.bootstrap();
    String port = Files.readString(place.data().resolve("broker.port"));

    DatelineProcess.Ended ended =
        place.run("up", "--port", "0", "--config", place.config().toString());

    failed(ended, UNAVAILABLE, place.data() + ": another `dateline up` is using it, process ");
    assertThat(place.bootstrap()).isEqualTo(address);
    assertThat(place.data().resolve("broker.port")).hasContent(port);
  }

  @Test
  void shouldNameTheTopicsThereAre() throws Exception {
    failed(
        place.run("tail", "no-such-desk"),
        USAGE,
        "unknown topic 'no-such-desk' (known: articles.dead-letter, articles.enriched, ");
  }

  @Test
  void shouldRefuseAPropertyThatKafkaDoesNot() throws Exception {
    failed(
        place.run("enrich", "--kafka", "num.stream.threads=many"),
        USAGE,
        "kafka: Invalid value many for configuration num.stream.threads");
  }

  @Test
  void shouldSayThatTheBrokerDoesNotLetItIn() throws Exception {
    DatelineProcess.Ended ended =
        place.run(
            "topics",
            "--kafka",
            "security.protocol=SASL_PLAINTEXT",
            "--kafka",
            "sasl.mechanism=PLAIN",
            "--kafka",
            "sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required"
                + " username=\"u\" password=\"hush\";");

    assertThat(ended.status()).isEqualTo(UNAVAILABLE);
    assertThat(ended.err())
        .contains("dateline: " + place.bootstrap() + " does not let us in: ")
        .doesNotContain("hush");
  }

  @Test
  void shouldSayThatThereIsNoSuchLetter() throws Exception {
    failed(place.run("dead-letters", "show", "7@7"), USAGE, "there is no dead letter 7@7");
  }

  private static ProducerRecord<byte[], byte[]> record(String topic, String value) {
    return new ProducerRecord<>(
        topic, value.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static void failed(DatelineProcess.Ended ended, int status, String said) {
    assertThat(ended.status()).as(ended.toString()).isEqualTo(status);
    assertThat(ended.err().lines()).singleElement().asString().startsWith("dateline: " + said);
    assertThat(ended.out()).isEmpty();
  }
}
