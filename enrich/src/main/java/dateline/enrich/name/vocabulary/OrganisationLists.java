package dateline.enrich.name.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Lists of words around the names of organisations, from {@code organisation-lists.yml}, where each
 * is explained. Immutable and thread-safe.
 */
public record OrganisationLists(
    @JsonProperty("list-ends") WordList listEnds,
    WordList stakes,
    WordList fields,
    WordList bodies,
    @JsonProperty("before-offices") WordList beforeOffices,
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
    @JsonProperty("forms-before") WordList formsBefore,
    @JsonProperty("capital-forms") WordList capitalForms,
    @JsonProperty("small-forms") WordList smallForms,
    @JsonProperty("german-nouns") WordList germanNouns,
    WordList occasions,
    @JsonProperty("between-lower") WordList betweenLower,
    WordList contests,
    WordList hosting,
    WordList musicians,
    WordList networks,
    @JsonProperty("before-stations") WordList beforeStations,
    @JsonProperty("media-ends") WordList mediaEnds,
    @JsonProperty("same-body") WordList sameBody,
    WordList wins,
    @JsonProperty("behind-wins") WordList behindWins,
    @JsonProperty("of-many") WordList ofMany,
    @JsonProperty("before-examples") WordList beforeExamples,
    WordList told,
    @JsonProperty("to-whom") WordList toWhom) {}
