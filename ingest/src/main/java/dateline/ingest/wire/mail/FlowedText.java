package dateline.ingest.wire.mail;

/** Joins the lines of a text that its sender's program has broken: RFC 3676. */
final class FlowedText {
  private FlowedText() {}

  /**
   * The text with its paragraphs on a line each.
   *
   * @param deleteSpace whether the space before a soft break belongs to the break
   */
  static String unwrapped(String text, boolean deleteSpace) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean open = false;
    for (String raw : text.split("\r?\n", -1)) {
      String line = raw.startsWith(" ") ? raw.substring(1) : raw;
      boolean signature = line.equals("-- ");
      boolean soft = line.endsWith(" ") && !signature && !line.isBlank();
      // Some leave the blank before the end of a paragraph.
      if (open && (signature || line.isBlank())) {
        joined.append('\n');
      }
      open = soft;
      joined.append(line, 0, line.length() - (soft && deleteSpace ? 1 : 0));
      if (!soft) {
        joined.append('\n');
      }
    }
    return joined.toString();
  }
}
