package dateline.query;

/**
 * Words of an article that made a query match.
 *
 * @param field the field they stand in
 * @param start where they begin in the field's text, in UTF-16 units
 * @param end where they end, exclusive
 * @param item which keyword they stand in, from 0; -1 in fields that are no list
 */
public record Span(Field field, int start, int end, int item) {}
