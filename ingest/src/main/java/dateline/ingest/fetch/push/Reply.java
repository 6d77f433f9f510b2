package dateline.ingest.fetch.push;

/**
 * What to answer a sender.
 *
 * @param status of HTTP
 * @param line why, for people
 * @param retryAfter seconds after which to send again; 0 when that is no use
 */
record Reply(int status, String line, int retryAfter) {
  static Reply of(int status, String line) {
    return new Reply(status, line, 0);
  }

  /** Ends the taking in of a request with a reply. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Reply reply;

    Refusal(int status, String line) {
      this(Reply.of(status, line));
    }

    Refusal(Reply reply) {
      super(reply.line());
      this.reply = reply;
    }

    Reply reply() {
      return reply;
    }
  }
}
