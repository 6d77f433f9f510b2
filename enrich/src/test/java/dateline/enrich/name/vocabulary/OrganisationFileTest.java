package dateline.enrich.name.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.enrich.Resources;
import dateline.enrich.name.vocabulary.OrganisationFile.Doubt;
import dateline.enrich.name.vocabulary.OrganisationFile.Entry;
import dateline.enrich.name.vocabulary.OrganisationFile.Exact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /** Of two that have a form without doubt, nobody could say which is meant. */
  @Test
  void shouldGiveEachFormWithoutDoubtToOneOrganisation() {
    Resources resources = new Resources();
    Map<String, Set<String>> names = new HashMap<>();
    for (String file : KnownNames.ORGANISATIONS) {
      for (Entry entry : OrganisationFile.read(file, resources.lines(file))) {
        for (String form : formsWithoutDoubt(entry)) {
          names.computeIfAbsent(form, key -> new TreeSet<>()).add(entry.name());
        }
      }
    }

    assertThat(names).hasSizeGreaterThan(1000);
    assertThat(names.values()).allSatisfy(those -> assertThat(those).hasSize(1));
  }

  private static Set<String> formsWithoutDoubt(Entry entry) {
    Set<String> forms = new HashSet<>(entry.others());
    if (!entry.name().contains("(")) {
      forms.add(entry.name());
    }
    for (Exact exact : entry.exact()) {
      forms.remove(exact.form());
      if (exact.doubt() == Doubt.NONE) {
        forms.add(exact.form());
      }
    }
    return forms;
  }
}
