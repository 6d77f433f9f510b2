package dateline.query.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.schemas.list.LineFile;
import org.junit.jupiter.api.Test;

class IrregularTest {
  @Test
  void shouldTakeFormsForTheirWord() {
    Irregular forms = Irregular.of(LineFile.read("a.txt", "# Of animals.\n\nlouse: lice\n=hen:\n"));

    assertThat(forms.base("lice")).isEqualTo("louse");
    assertThat(forms.base("hens")).isEqualTo("hens");
    assertThat(forms.keepsToItself("hen")).isTrue();
    assertThat(forms.keepsToItself("louse")).isFalse();
  }

  @Test
  void shouldNameALineThatHasNoWord() {
    assertThatThrownBy(() -> Irregular.of(LineFile.read("a.txt", "louse: lice\nhen hens")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a.txt:2: wanted 'foot: feet', found 'hen hens'");
  }
}
