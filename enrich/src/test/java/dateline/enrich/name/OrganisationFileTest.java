package dateline.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.enrich.name.OrganisationFile.Doubt;
import dateline.enrich.name.OrganisationFile.Entry;
import dateline.enrich.name.OrganisationFile.Exact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationFileTest {
  @Test
  void shouldReadNameAndForms() {
    String text =
        """
        # What is a comment is none.
        company: Quimby Ferries

        party: Ferry Party | Partido del Ferry; Parti du Bac | FP; QFP?
        sport: Pine Rovers | | Rovers?
        """;

    assertThat(OrganisationFile.read("some.txt", text))
        .containsExactly(
            new Entry("company", "Quimby Ferries", List.of(), List.of()),
            new Entry(
                "party",
                "Ferry Party",
                List.of("Partido del Ferry", "Parti du Bac"),
                List.of(new Exact("FP", Doubt.NONE), new Exact("QFP", Doubt.NAME))),
            new Entry("sport", "Pine Rovers", List.of(), List.of(new Exact("Rovers", Doubt.NAME))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quimby Ferries",
        "compnay: Quimby Ferries",
        "company: | Quimby",
        "company: Quimby | a | b | c"
      })
  void shouldSayWhichLineHasAnotherShape(String line) {
    assertThatThrownBy(() -> OrganisationFile.read("some.txt", "bank: Pine Bank\n" + line))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("some.txt:2: wanted 'kind: Name")
        .hasMessageContaining(line);
  }
}
