package dateline.app.command.cluster;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.print.ContractJson;
import dateline.app.print.Printable;
import dateline.app.print.StoryLine;
import dateline.model.Article;
import dateline.model.DeadLetter;
import dateline.model.EnrichedArticle;
import dateline.query.Document;
import dateline.query.Query;
import dateline.query.match.StandingQueries;
import dateline.query.match.StandingQuery;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** What {@code dateline tail} prints of the records of a topic, whichever of ours it is. */
final class TailLines {
  private final Topics topics;
  private final String topic;

  /** What is wanted; empty for all. */
  private final Optional<StandingQueries<String>> wanted;

  private final boolean json;

  /**
   * @param topic the name of the topic
   * @param wanted which stories; empty for all
   * @param json whether they are for programs
   * @throws UserError if the topic has nothing that a query, or a program, could be given
   */
  TailLines(Topics topics, String topic, Optional<Query> wanted, boolean json) {
    this.topics = topics;
    this.topic = topic;
    this.wanted =
        wanted.map(query -> StandingQueries.compile(List.of(new StandingQuery<>("", query))));
    this.json = json;
    if (isOf(topics.deadLetter()) && wanted.isPresent()) {
      throw cannotBeAsked("dead letters");
    }
    if (isOf(topics.deadLetter()) && json) {
      throw new UserError(
          ExitCode.USAGE,
          "--json: "
              + topic
              + " has dead letters, which have a line for people only (see:"
              + " dateline dead-letters show --help)");
    }
  }

  private UserError cannotBeAsked(String what) {
    return new UserError(
        ExitCode.USAGE,
        "--query: %s has %s, which no query is asked of (allowed: a topic of stories in Avro, such as %s)"
            .formatted(topic, what, topics.enriched().name()));
  }

  private boolean isOf(Topic<?, ?> ours) {
    return ours.name().equals(topic);
  }

  /**
   * The line of a record; null if it is not wanted, or only deletes one.
   *
   * @throws UserError if a query is asked of what is not in Avro
   */
  @Nullable String of(ConsumerRecord<byte[], byte[]> record) {
    byte[] value = record.value();
    if (value == null) {
      return null;
    }
    try {
      if (isOf(topics.raw())) {
        return raw(read(topics.raw(), value).getArticle());
      }
      if (isOf(topics.deadLetter())) {
        DeadLetter letter = read(topics.deadLetter(), value);
        return DeadLettersCommand.line(record, letter);
      }
      if (isAvro(value)) {
        return enriched(read(topics.enriched(), value), Instant.ofEpochMilli(record.timestamp()));
      }
    } catch (SerializationException e) {
      return "(" + record.partition() + "@" + record.offset() + ": " + e.getMessage() + ")";
    }
    if (wanted.isPresent()) {
      throw cannotBeAsked("records in another format");
    }
    String text = new String(value, StandardCharsets.UTF_8);
    if (text.startsWith("{")) {
      return Printable.json(text);
    }
    if (json) {
      throw new UserError(
          ExitCode.USAGE, "--json: " + topic + " has records in another format, such as XML");
    }
    return Printable.line(text);
  }

  private <V> V read(Topic<?, V> ours, byte[] value) {
    return ours.values().deserializer().deserialize(topic, value);
  }

  private @Nullable String raw(Article article) {
    if (!isWanted(Document.of(article))) {
      return null;
    }
    return json ? ContractJson.raw(article) : StoryLine.of(article, Instant.now());
  }

  private @Nullable String enriched(EnrichedArticle story, Instant seen) {
    if (!isWanted(Document.of(story.getArticle(), story.getEnrichment()))) {
      return null;
    }
    return json
        ? ContractJson.enriched(story.getArticle(), story.getEnrichment())
        : StoryLine.of(story, seen, Instant.now());
  }

  private boolean isWanted(Document story) {
    return wanted.isEmpty() || !wanted.get().keys(story).isEmpty();
  }

  private static boolean isAvro(byte[] value) {
    return value.length > 10 && value[0] == (byte) 0xC3 && value[1] == 1;
  }
}
