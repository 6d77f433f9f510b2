package dateline.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences of our own, each with the people or the organisations that it names and no others. */
class NameSentencesTest {
  @ParameterizedTest(name = "{2} -> {1}")
  @CsvFileSource(
      resources = "people.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void shouldFindThePeople(String language, @Nullable String names, String sentence) {
    assertThat(FoundNames.people(language, sentence.translateEscapes()))
        .containsExactlyElementsOf(each(names));
  }

  @ParameterizedTest(name = "{2} -> {1}")
  @CsvFileSource(
      resources = "organisations.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void shouldFindTheOrganisations(String language, @Nullable String names, String sentence) {
    assertThat(FoundNames.organisations(language, sentence.translateEscapes()))
        .containsExactlyElementsOf(each(names));
  }

  private static List<String> each(@Nullable String names) {
    return names == null ? List.of() : List.of(names.split("; ", -1));
  }
}
