package dateline.enrich;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is being made in the background while its maker goes on. Thread-safe. */
public final class Loading<T> implements Supplier<T> {
  private final CompletableFuture<T> made;

  private Loading(CompletableFuture<T> made) {
    this.made = made;
  }

  /** Begins to make it. */
  public static <T> Loading<T> of(Supplier<T> making) {
    return new Loading<>(CompletableFuture.supplyAsync(making));
  }

  /** Waits until it is made; throws what making it threw. */
  @Override
  public T get() {
    try {
      return made.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }
}
