package dateline.ingest.fetch;

/**
 * The keys of one kind of transport, as they are written in a source's file; a record with a
 * component for each, null where it is left out.
 */
public interface TransportKeys {
  /**
   * The transport that they describe.
   *
   * @param source the name of the source
   * @throws IllegalArgumentException if they do not fit; the message begins with the key, such as
   *     {@code path: missing: …}
   */
  Transport transport(String source, Surroundings around);
}
