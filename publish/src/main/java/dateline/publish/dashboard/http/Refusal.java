package dateline.publish.dashboard.http;

/** Ends the handling of a request with an answer. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Reply reply;

  Refusal(Reply reply) {
    super(String.valueOf(reply.status()));
    this.reply = reply;
  }

  Refusal(int status, String error, String message) {
    this(Reply.refusal(status, error, message));
  }

  Reply reply() {
    return reply;
  }
}
