package dateline.schemas.registry;

import org.apache.kafka.common.errors.ApiException;

/**
 * The registry answered that it will not take a schema: another program's schema stands under the
 * subject, or this Dateline may not write there. Nobody but a person can mend that.
 */
public final class RegistryRefusalException extends ApiException {
  private static final long serialVersionUID = 1L;

  RegistryRefusalException(String message) {
    super(message);
  }
}
