package dateline.ingest.wire.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text is its headline, where nothing marks it. */
class FirstLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Goats\tBoats\nNorth quay\t12\nSouth quay\t3\n",
        "Quay,Goats,Boats\nNorth,12,1\nSouth,3,4\n",
        "Goats   on the quay   12   in the boats\nGOATS   on the pier   13   in the boats\n"
      })
  void shouldLeaveTheRowsOfATableInTheText(String table) {
    Article article = Wire.text(table).article();
    String[] rows = table.split("\n", 2);

    assertThat(article.getHeadline()).isEqualToNormalizingWhitespace(rows[0]);
    assertThat(article.getBody()).isEqualToNormalizingWhitespace(rows[1]);
  }

  @Test
  void shouldTakeALongSentenceThatStandsAloneForTheText() {
    String sentence =
        "A ship with nine goats on board reached the harbour on Sunday after three weeks at sea,"
            + " and the whole of the town, it was said, stood on the quay to see them come ashore.";

    Article article = Wire.text(sentence).article();

    assertThat(article.getBody()).isEqualTo(sentence);
    assertThat(article.getHeadline()).isNull();
    assertThat(Wire.text("A ship with nine goats on board is in.").article().getHeadline())
        .isEqualTo("A ship with nine goats on board is in.");
  }
}
