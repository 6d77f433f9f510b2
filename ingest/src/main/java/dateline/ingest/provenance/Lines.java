package dateline.ingest.provenance;

/** Tells the lines of positions, the quicker the less it has to go back. */
final class Lines {
  private final String text;
  private int line = 1;
  private int at;

  Lines(String text) {
    this.text = text;
  }

  /** The line of a position, from 1. */
  int of(int position) {
    if (position < at) {
      at = 0;
      line = 1;
    }
    for (; at < position; at++) {
      if (text.charAt(at) == '\n') {
        line++;
      }
    }
    return line;
  }
}
