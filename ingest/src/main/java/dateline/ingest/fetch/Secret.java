package dateline.ingest.fetch;

/**
 * A value that nobody gets to see: not in a log, a message or a dump of the settings.
 *
 * @param value the value
 */
public record Secret(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
