package dateline.ingest.wire.jsontree;

/** Something out of the ordinary, right or wrong; it says only that, and so needs no stack. */
final class NotPlain extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPlain() {
    super("not plain JSON", null, false, false);
  }
}
