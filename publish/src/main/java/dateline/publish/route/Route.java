package dateline.publish.route;

import dateline.query.Query;

/**
 * A standing order of a desk: every story that the query matches.
 *
 * @param name what people call it; unique among the routes
 * @param query which stories
 * @param desk where they go
 */
public record Route(String name, Query query, Desk desk) {}
