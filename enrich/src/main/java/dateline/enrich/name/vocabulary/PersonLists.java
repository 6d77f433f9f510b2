package dateline.enrich.name.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Lists of words around the names of people, from {@code person-lists.yml}, where each is
 * explained. Immutable and thread-safe.
 */
public record PersonLists(
    @JsonProperty("surname-endings") List<String> surnameEndings,
    @JsonProperty("no-surnames") WordList noSurnames,
    @JsonProperty("no-initials") WordList noInitials,
    @JsonProperty("before-ways") WordList beforeWays,
    @JsonProperty("before-ways-or-people") WordList beforeWaysOrPeople,
    WordList inhabitants,
    WordList works,
    WordList made,
    WordList offices,
    WordList credits,
    @JsonProperty("before-credits") WordList beforeCredits,
    @JsonProperty("within-credits") WordList withinCredits,
    WordList directions,
    WordList letters,
    WordList ranks,
    WordList days,
    WordList whose,
    WordList describing) {}
