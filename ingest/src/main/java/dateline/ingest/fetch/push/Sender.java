package dateline.ingest.fetch.push;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.jetty.server.Request;

/**
 * Who says to have sent a request, in the headers of Standard Webhooks.
 *
 * @param id of the message; may be empty where nothing is signed
 * @param timestamp when it was sent; empty where nothing is signed
 * @param signatures empty where nothing is signed
 */
record Sender(String id, String timestamp, String signatures) {
  private static final int LONGEST_ID = 200;

  /**
   * Reads the headers.
   *
   * @throws Reply.Refusal if they cannot be right, whatever the body is
   */
  static Sender of(Request request, PushSettings settings, Instant now) throws Reply.Refusal {
    String id = header(request, "webhook-id");
    if (id.length() > LONGEST_ID) {
      throw new Reply.Refusal(400, "webhook-id is longer than " + LONGEST_ID + " characters");
    }
    if (settings.secrets().isEmpty()) {
      return new Sender(id, "", "");
    }
    String timestamp = header(request, "webhook-timestamp");
    String signatures = header(request, "webhook-signature");
    if (id.isEmpty() || timestamp.isEmpty() || signatures.isEmpty()) {
      throw new Reply.Refusal(
          401, "unsigned (wanted: webhook-id, webhook-timestamp and webhook-signature)");
    }
    if (!timestamp.matches("\\d{1,11}")) {
      throw new Reply.Refusal(401, "webhook-timestamp is no number of seconds since 1970");
    }
    Duration off = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now).abs();
    if (off.compareTo(settings.window()) > 0) {
      throw new Reply.Refusal(403, "webhook-timestamp is " + off.toSeconds() + " seconds off");
    }
    return new Sender(id, timestamp, signatures);
  }

  /**
   * Checks the signature.
   *
   * @throws Reply.Refusal if it does not fit
   */
  void check(PushSettings settings, byte[] body) throws Reply.Refusal {
    var secrets = settings.secrets();
    if (!secrets.isEmpty() && !Signature.fits(signatures, secrets, id, timestamp, body)) {
      throw new Reply.Refusal(403, "the signature does not fit");
    }
  }

  /** The header; empty when there is none. */
  static String header(Request request, String name) {
    String value = request.getHeaders().get(name);
    return value == null ? "" : value.strip();
  }
}
