package dateline.enrich.region.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Resources;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Reading;
import org.junit.jupiter.api.Test;

class ChainTest {
  private static final Resources RESOURCES = new Resources();

  /** Evidence tells a pass by its name alone. */
  @Test
  void shouldGiveEveryPassANameOfItsOwn() {
    assertThat(Chain.of(ContextWords.load(RESOURCES), Gazetteer.load(RESOURCES).places()))
        .extracting(Reading.Pass::name)
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }
}
