package dateline.query;

/** A part of a text that words have to stand in together. */
public enum Unit {
  /** As far as can be told from dots; a quotation is part of the sentence that it stands in. */
  SENTENCE,
  PARAGRAPH
}
