package dateline.schemas.registry;

import org.apache.kafka.common.errors.RetriableException;

/**
 * The registry gave no answer, so nothing can be said of the record in hand: it is neither good nor
 * bad, and must be tried again.
 */
public final class RegistryUnavailableException extends RetriableException {
  private static final long serialVersionUID = 1L;

  RegistryUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  RegistryUnavailableException(String message) {
    super(message);
  }
}
