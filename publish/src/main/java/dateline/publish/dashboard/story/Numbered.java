package dateline.publish.dashboard.story;

/**
 * An entry and its number.
 *
 * @param number its place in the order in which entries came, from 0
 */
public record Numbered(long number, Entry entry) {}
