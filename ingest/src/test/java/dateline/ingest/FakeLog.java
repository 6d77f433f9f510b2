package dateline.ingest;

import dateline.model.Checkpoint;
import dateline.model.DeadLetter;
import dateline.model.RawArticle;
import dateline.model.Seen;
import dateline.schemas.topic.Topic;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A log in memory, that fails when told to. */
final class FakeLog implements SourceLog {
  /** Read by tests while a source still writes. */
  final List<List<Entry>> transactions = new CopyOnWriteArrayList<>();

  int closed;
  private int good = Integer.MAX_VALUE;
  private @Nullable RuntimeException failure;

  /** Commits so many transactions, fails once, then works again. */
  void failAfter(int commits, RuntimeException with) {
    good = commits;
    failure = with;
  }

  @Override
  public Optional<Checkpoint> last() {
    return transactions.isEmpty()
        ? Optional.empty()
        : Optional.of(checkpoint(transactions.get(transactions.size() - 1)));
  }

  @Override
  public SeenItems seen() {
    SeenItems seen = new SeenItems();
    for (List<Entry> transaction : transactions) {
      for (Entry entry : transaction) {
        if (entry.kind() == Entry.Kind.SEEN) {
          long item = SeenItems.item(entry.record().key());
          if (entry.record().value() == null) {
            seen.forget(item);
          } else {
            Seen value = decode(entry, Fixtures.TOPICS.seen());
            seen.remember(item, new SeenItems.Known(value.getFingerprint(), value.getAt()));
          }
        }
      }
    }
    return seen;
  }

  @Override
  public List<Double> rhythm() {
    return transactions.stream()
        .flatMap(List::stream)
        .filter(entry -> entry.kind() == Entry.Kind.RHYTHM)
        .reduce((first, second) -> second)
        .map(entry -> decode(entry, Fixtures.TOPICS.rhythms()).getNumbers())
        .orElse(List.of());
  }

  @Override
  public List<Entry> commit(List<Entry> entries) {
    RuntimeException failing = failure;
    if (failing != null && good-- == 0) {
      failure = null;
      throw failing;
    }
    transactions.add(List.copyOf(entries));
    return entries;
  }

  @Override
  public void close() {
    closed++;
  }

  List<RawArticle> articles() {
    return all(Entry.Kind.ARTICLE, Fixtures.TOPICS.raw());
  }

  List<DeadLetter> letters() {
    return all(Entry.Kind.LETTER, Fixtures.TOPICS.deadLetter());
  }

  List<Checkpoint> checkpoints() {
    return all(Entry.Kind.CHECKPOINT, Fixtures.TOPICS.checkpoints());
  }

  static Checkpoint checkpoint(List<Entry> entries) {
    return decode(entries.get(entries.size() - 1), Fixtures.TOPICS.checkpoints());
  }

  private <V> List<V> all(Entry.Kind kind, Topic<String, V> topic) {
    return transactions.stream()
        .flatMap(List::stream)
        .filter(entry -> entry.kind() == kind)
        .map(entry -> decode(entry, topic))
        .toList();
  }

  static <V> V decode(Entry entry, Topic<String, V> topic) {
    return topic.values().deserializer().deserialize(topic.name(), entry.record().value());
  }
}
