package dateline.ingest.wire.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordBeginningsTest {
  private static final WordBeginnings BEGINNINGS = new WordBeginnings("ab", "a ba", "эм", "b");
  private static final Pattern SAME =
      Pattern.compile("ab|a ba|эм|b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Test
  void shouldFindThemWhateverTheCase() {
    assertThat(BEGINNINGS.areIn("xx ABx", 6)).isTrue();
    assertThat(BEGINNINGS.areIn("xx ЭМбарго", 10)).isTrue();
    assertThat(BEGINNINGS.areIn("xx aэxм", 7)).isFalse();
    assertThat(BEGINNINGS.areIn("", 0)).isFalse();
  }

  @Test
  void shouldNotLookBeyondTheLimit() {
    assertThat(BEGINNINGS.areIn("xxэм", 3)).isFalse();
    assertThat(BEGINNINGS.areIn("xxэм", 4)).isTrue();
  }

  @Property
  void shouldFindWhatARegularExpressionFinds(
      @ForAll
          @StringLength(max = 12)
          @Chars({'a', 'A', 'b', 'э', 'Э', 'м', ' '})
          @CharRange(from = 'x', to = 'y')
          String text,
      @ForAll @IntRange(max = 12) int most) {
    int limit = Math.min(most, text.length());

    assertThat(BEGINNINGS.areIn(text, limit)).isEqualTo(SAME.matcher(text).region(0, limit).find());
  }
}
