package dateline.ingest.wire.mapping;

/** A text that a regular expression may look at only so often, as some would look for ever. */
final class PatientText implements CharSequence {
  private static final long LOOKS = 20_000_000;
  private static final long LOOKS_PER_CHARACTER = 200;

  private final String text;
  private long left;

  PatientText(String text) {
    this.text = text;
    this.left = LOOKS + LOOKS_PER_CHARACTER * text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new LostPatience();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** The expression has looked too often. */
  static final class LostPatience extends RuntimeException {
    private static final long serialVersionUID = 1;

    LostPatience() {
      super("a regular expression takes too long", null, false, false);
    }
  }
}
