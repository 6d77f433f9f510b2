package dateline.publish.route;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How a route is doing, as far as one process knows: another may have other partitions.
 *
 * @param delivered versions that it matched and that went to its desk since the process started
 * @param held stories under embargo that it matches; empty while that cannot be told
 * @param last when the last of those delivered went out; null when none has
 * @param lag the time from when ingest had read that one until it went out; null when none has
 */
public record RouteStatus(
    Route route,
    long delivered,
    OptionalLong held,
    @Nullable Instant last,
    @Nullable Duration lag) {}
