package dateline.enrich.name.person;

import static dateline.enrich.name.FoundNames.people;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditsTest {
  @Test
  void shouldFindWhoMadeAPictureAndIsToldOfToo() {
    assertThat(people("en", "Photo: Maria Quillfeather.\n\nMaria Quillfeather rowed."))
        .containsExactly("Maria Quillfeather");
  }
}
