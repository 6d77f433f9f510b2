package dateline.query.match;

/**
 * A sentence or paragraph of a document.
 *
 * @param text which text of the document it is in
 * @param from its first word
 * @param to after its last word
 */
record Window(int text, int from, int to) {}
