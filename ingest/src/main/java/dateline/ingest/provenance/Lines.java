package dateline.ingest.provenance;

/** Tells the line of one position after another. */
final class Lines {
  private final String text;
  private int line = 1;
  private int at;

  Lines(String text) {
    this.text = text;
  }

  /** The line of a position that is not before the last one asked for, from 1. */
  int of(int position) {
    for (; at < position; at++) {
      if (text.charAt(at) == '\n') {
        line++;
      }
    }
    return line;
  }
}
