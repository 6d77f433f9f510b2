package dateline.ingest.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderTextTest {
  /** A regular expression that goes deeper with each line would run out of stack. */
  @Test
  void shouldTellATextBelowAnyNumberOfHeaders() {
    assertThat(HeaderText.is("Title: Pier\n".repeat(100_000) + "\nIt did.")).isTrue();
    assertThat(HeaderText.is("Title: Pier\n".repeat(100_000))).isFalse();
  }
}
