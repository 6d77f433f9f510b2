package dateline.ingest.fetch.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer to a file as it comes, and when it gets too long fails or, where it is of no use
 * anyway, leaves the rest.
 */
final class CappedFile implements BodySubscriber<Path> {
  private final Path file;
  private final long most;
  private final boolean wanted;
  private final CompletableFuture<Path> whole = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;
  private @Nullable FileChannel channel;
  private long length;

  CappedFile(Path file, long most, boolean wanted) {
    this.file = file;
    this.most = most;
    this.wanted = wanted;
  }

  @Override
  public CompletionStage<Path> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    try {
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      given.request(Long.MAX_VALUE);
    } catch (IOException e) {
      fail(e);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    FileChannel open = channel;
    if (whole.isDone() || open == null) {
      return;
    }
    try {
      for (ByteBuffer buffer : buffers) {
        length += buffer.remaining();
        if (length > most && !wanted) {
          cancel();
          onComplete();
          return;
        }
        if (length > most) {
          throw new IOException("too large: more than " + most + " bytes");
        }
        while (buffer.hasRemaining()) {
          open.write(buffer);
        }
      }
    } catch (IOException e) {
      fail(e);
    }
  }

  private void fail(IOException e) {
    cancel();
    onError(e);
  }

  private void cancel() {
    if (subscription != null) {
      subscription.cancel();
    }
  }

  @Override
  public void onError(Throwable failure) {
    close();
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    close();
    whole.complete(file);
  }

  private void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      whole.completeExceptionally(e);
    }
  }
}
