package dateline.ingest.fetch;

/**
 * Stands for the transport of a source that only what it has brought is read of, on a machine that
 * lacks the secrets to connect with.
 *
 * @param reason what is lacking
 */
public record Unconnected(String reason) implements Transport {
  @Override
  public String place() {
    return reason;
  }

  @Override
  public Fetcher open(String source, Shared shared) {
    throw new IllegalStateException(source + ": " + reason);
  }
}
