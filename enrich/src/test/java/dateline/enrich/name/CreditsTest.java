package dateline.enrich.name;

import static dateline.enrich.name.FoundNames.people;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier burnt. Photograph: Maria Quillfeather.",
        "The boat left the pier at noon, Maria Quillfeather/Reuters.",
        "The boat left the pier at noon. REUTERS/Maria Quillfeather took it.",
        "The boat left the pier (photo by Maria Quillfeather) at noon.",
        "The boat left.\n\nReporting by Maria Quillfeather, editing by Tom Wilson.",
        "The boat left.\n\nAdditional reporting by Maria Quillfeather and Tom Wilson.",
        "By Maria Quillfeather,\nTom Wilson\nThe boat left the pier.",
        "By Maria Quillfeather\n\nThe boat left the pier.",
      })
  void shouldLeaveOutWhoOnlyMadeTheStory(String text) {
    assertThat(people("en", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A photo by Maria Quillfeather hangs on the pier.",
        "By Maria Quillfeather’s account the boat left.",
        "The lantern, written about by Maria Quillfeather, burnt.",
        "The journalist Maria Quillfeather left the pier.",
        "She was told of it: Maria Quillfeather rowed.",
      })
  void shouldFindWhoTheStoryTellsOf(String text) {
    assertThat(people("en", text)).containsExactly("Maria Quillfeather");
  }

  @Test
  void shouldFindWhoMadeAPictureAndIsToldOfToo() {
    assertThat(people("en", "Photo: Maria Quillfeather.\n\nMaria Quillfeather rowed."))
        .containsExactly("Maria Quillfeather");
  }
}
