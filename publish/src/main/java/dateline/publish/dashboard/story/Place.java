package dateline.publish.dashboard.story;

import java.time.Instant;

/**
 * Where a record stands on the topic of labelled stories.
 *
 * @param at when it came there
 */
public record Place(int partition, long offset, Instant at) {}
