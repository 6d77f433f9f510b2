package dateline.ingest.fetch.push;

import dateline.ingest.fetch.Delivery;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What was sent in one request. It is nowhere but in memory: who sent it has no answer before it is
 * committed, and sends it again.
 */
final class PushedDelivery implements Delivery {
  private final String id;
  private final byte[] body;
  private final @Nullable String charset;
  private final CompletableFuture<String> outcome;

  /**
   * @param id the sender's, or one of ours
   * @param outcome what to answer, once it is committed; fails if it is not going to be
   */
  PushedDelivery(
      String id, byte[] body, @Nullable String charset, CompletableFuture<String> outcome) {
    this.id = id;
    this.body = body;
    this.charset = charset;
    this.outcome = outcome;
  }

  @Override
  public String position() {
    return "push " + id;
  }

  @Override
  public String origin() {
    return position();
  }

  @Override
  public @Nullable String charset() {
    return charset;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(body);
  }

  @Override
  public void done() {
    outcome.complete("taken in");
  }

  @Override
  public void failed(List<String> reasons) {
    outcome.complete(
        "kept among the dead letters: "
            + (reasons.isEmpty() ? "nothing in it could be used" : reasons.get(0)));
  }

  /** It is not going to be committed here. */
  void dropped() {
    outcome.completeExceptionally(new IllegalStateException("not committed"));
  }
}
