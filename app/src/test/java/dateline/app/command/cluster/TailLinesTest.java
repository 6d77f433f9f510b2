package dateline.app.command.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.app.UserError;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.RawArticle;
import dateline.query.Query;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class TailLinesTest {
  private static final Topics TOPICS = new Topics(TopicSettings.defaults());
  private static final Optional<Query> GOATS = Optional.of(Query.parse("goats"));

  @Test
  void shouldBeJsonOfAStoryWithoutLabels() throws IOException {
    String name = TOPICS.raw().name();

    assertThat(new TailLines(TOPICS, name, Optional.empty(), true).of(raw("Goats at sea")))
        .startsWith("{\"article\":{\"id\":\"wire:")
        .contains("\"headline\":\"Goats at sea\"")
        .doesNotContain("enrichment");
    assertThat(new TailLines(TOPICS, name, GOATS, true).of(raw("Goats at sea"))).isNotNull();
    assertThat(new TailLines(TOPICS, name, GOATS, true).of(raw("Sheep at sea"))).isNull();
  }

  @Test
  void shouldNotWaitForEverForWhatAQueryIsNotAskedOf() {
    ConsumerRecord<byte[], byte[]> ninjs = record("desk.world.ninjs", "{\"uri\":\"wire:1\"}");

    assertThat(new TailLines(TOPICS, "desk.world.ninjs", Optional.empty(), false).of(ninjs))
        .isEqualTo("{\"uri\":\"wire:1\"}");
    assertThatThrownBy(() -> new TailLines(TOPICS, "desk.world.ninjs", GOATS, false).of(ninjs))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "--query: desk.world.ninjs has records in another format, which no query is asked of"
                + " (allowed: a topic of stories in Avro, such as articles.enriched)");
  }

  @Test
  void shouldRefuseWhatDeadLettersDoNotHave() {
    String name = TOPICS.deadLetter().name();

    assertThatThrownBy(() -> new TailLines(TOPICS, name, GOATS, false))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("--query: " + name + " has dead letters, ");
    assertThatThrownBy(() -> new TailLines(TOPICS, name, Optional.empty(), true))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("--json: " + name + " has dead letters, ");
  }

  @Test
  void shouldSendNoControlsOfOtherTopicsToATerminal() {
    assertThat(
            new TailLines(TOPICS, "others", Optional.empty(), false)
                .of(record("others", "\u001b[2Jgone\u009b1m")))
        .isEqualTo("[2Jgone 1m");
  }

  @Test
  void shouldPrintJsonThatIsStillJsonAndSteersNoTerminal() {
    assertThat(
            new TailLines(TOPICS, "others", Optional.empty(), true)
                .of(record("others", "{\n\t\"a\": \"b\u009b1m\"\n}")))
        .isEqualTo("{ \"a\": \"b\\u009b1m\" }");
  }

  @Test
  void shouldPrintNothingElseAsJson() {
    TailLines lines = new TailLines(TOPICS, "others", Optional.empty(), true);

    assertThatThrownBy(() -> lines.of(record("others", "<nitf/>")))
        .isInstanceOf(UserError.class)
        .hasMessage("--json: others has records in another format, such as XML");
  }

  private static ConsumerRecord<byte[], byte[]> raw(String headline) throws IOException {
    Topic<String, RawArticle> topic = TOPICS.raw();
    RawArticle raw =
        RawArticle.newBuilder()
            .setArticle(article(headline))
            .setReceived(Instant.EPOCH)
            .setOrigin("a.jsonl")
            .setFormat("json-lines")
            .setOriginal(ByteBuffer.wrap(new byte[0]))
            .build();
    return new ConsumerRecord<>(
        topic.name(), 0, 0, new byte[0], topic.values().serializer().serialize("", raw));
  }

  private static Article article(String headline) throws IOException {
    byte[] line = ("{\"title\": \"" + headline + "\"}").getBytes(StandardCharsets.UTF_8);
    Article[] found = new Article[1];
    WireFormats.standard()
        .byName("json-lines")
        .decode(
            WireInput.of(line, "", WireDefaults.of("wire")),
            item -> found[0] = ((WireItem.Story) item).article());
    return found[0];
  }

  private static ConsumerRecord<byte[], byte[]> record(String topic, String value) {
    return new ConsumerRecord<>(topic, 0, 0, new byte[0], value.getBytes(StandardCharsets.UTF_8));
  }
}
