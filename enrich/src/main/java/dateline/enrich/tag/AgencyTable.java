package dateline.enrich.tag;

import java.util.Map;

/**
 * The file of what agencies code, as it is written; topics are Media Topic codes.
 *
 * @param schemes by scheme, the topic of each code
 * @param names the topic of each word that desks call a subject by, in small letters
 * @param slugline the topic of each word in capitals that a slugline is made of
 */
record AgencyTable(
    Map<String, Map<String, String>> schemes,
    Map<String, String> names,
    Map<String, String> slugline) {}
