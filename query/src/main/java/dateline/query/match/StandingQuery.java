package dateline.query.match;

import dateline.query.Query;

/**
 * A query that waits for articles.
 *
 * @param <T> what the query is known by
 * @param key what the query is known by: a tag, a route, a subscription
 * @param query what it asks for
 */
public record StandingQuery<T>(T key, Query query) {}
