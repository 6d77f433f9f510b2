package dateline.ingest.provenance;

/**
 * A place in the input that holds a value: an attribute or a text of XML, a value of JSON, a line.
 *
 * @param path where it stands, as a map would name it; the same for each of several of a kind
 * @param line the line on which it begins, from 1
 * @param from its first byte
 * @param to the byte behind its last
 * @param syntax how it is written
 */
public record Spot(String path, int line, int from, int to, Syntax syntax) {
  /** The path of a line of text that has no name of its own. */
  public static final String LINE = "line";

  /** How the input is written. */
  public enum Syntax {
    /** Elements and attributes, well formed or not. */
    XML,
    /** A string, within its quotation marks. */
    JSON_STRING,
    /** A number, true or false. */
    JSON_LITERAL,
    /** A line of text. */
    LINE
  }
}
