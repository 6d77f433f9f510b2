package dateline.schemas.serde;

import org.apache.kafka.common.errors.SerializationException;

/**
 * A record that is larger than its topic takes. Thrown before the record reaches the producer,
 * since a producer that meets one in a transaction can only abort it.
 */
public final class TooLargeException extends SerializationException {
  private static final long serialVersionUID = 1L;

  TooLargeException(String message) {
    super(message);
  }
}
