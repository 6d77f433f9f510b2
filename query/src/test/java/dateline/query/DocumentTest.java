package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
  @Test
  void shouldReadAFieldOnce() {
    Document document = Articles.headline("Grain talks");

    assertThat(document.tokens(Field.HEADLINE)).isSameAs(document.tokens(Field.HEADLINE));
  }

  @Test
  void shouldHaveNoWordsInAFieldThatIsAbsent() {
    assertThat(Articles.body("x").tokens(Field.HEADLINE).size()).isZero();
  }

  @Test
  void shouldReadKeywordsApart() {
    Document document =
        Document.of(Articles.article().setKeywords(List.of("grain export", "")).build());

    assertThat(document.items(Field.KEYWORDS)).extracting(Tokens::size).containsExactly(2, 0);
  }

  @Test
  void shouldNotTakeKeywordsForOneText() {
    assertThatThrownBy(() -> Articles.body("x").tokens(Field.KEYWORDS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
