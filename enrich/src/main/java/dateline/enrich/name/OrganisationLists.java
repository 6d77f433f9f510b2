package dateline.enrich.name;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Lists of words around the names of organisations, from {@code organisation-lists.yml}, where each
 * is explained. Immutable and thread-safe.
 */
record OrganisationLists(
    @JsonProperty("list-ends") WordList listEnds,
    WordList stakes,
    WordList fields,
    WordList bodies,
    WordList ranks,
    WordList events,
    @JsonProperty("other-parties") WordList otherParties,
    WordList societies,
    WordList stately,
    WordList behind,
    WordList houses,
    @JsonProperty("house-members") WordList houseMembers,
    WordList editions,
    WordList within,
    WordList owner,
    WordList owners,
    @JsonProperty("legal-forms") WordList legalForms,
    @JsonProperty("capital-forms") WordList capitalForms,
    @JsonProperty("small-forms") WordList smallForms,
    WordList occasions,
    @JsonProperty("between-lower") WordList betweenLower,
    WordList contests,
    WordList hosting,
    WordList musicians,
    WordList networks,
    @JsonProperty("before-stations") WordList beforeStations,
    @JsonProperty("media-ends") WordList mediaEnds,
    @JsonProperty("same-body") WordList sameBody,
    WordList wins) {}
