package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          source:ap not status:canceled | 10 not
          a near/5 b                    | 2 near/5
          a or b                        | 2 or
          a And (b Or c)                | 2 And, 9 Or
          headline:(a or b)             | 12 or
          SENTENCE(a and b)             | 11 and
          COUNT(a OR or) = 3            | 11 or
          any of {2024,2025}            | 8 2024,2025
          any of {a, b not c}           | 13 not
          NOT (a OR or)                 | 10 or
          a NEAR/3 and                  | 9 and
          """)
  void shouldTellWhatIsHardlyMeant(String query, String places) {
    assertThat(places(query)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource({
    "a AND b OR NOT c",
    "war and* peace",
    "\"and\" OR \"not near\"",
    "=OR",
    "headline:or",
    "5,000 dead",
    "'any of {5, 000}'",
    "'any of {\"2024,2025\"}'",
    "nota nearby then/x",
    "oregon near~en",
    "tag:and",
    "\\or",
  })
  void shouldLetWhatIsMeantPass(String query) {
    assertThat(places(query)).isEmpty();
  }

  private static String places(String query) {
    return String.join(
        ", ",
        Misreading.in(query, Query.parse(query)).stream()
            .map(each -> each.at().start() + " " + each.found())
            .toList());
  }
}
