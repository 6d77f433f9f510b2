package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryPropertiesTest {
  @Property
  void shouldThrowNothingButSyntaxErrors(@ForAll String text) {
    assertThat(isReadBack(text)).isTrue();
  }

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void shouldThrowNothingButSyntaxErrorsOnNearlyQueries(@ForAll("nearlyQueries") String text) {
    assertThat(isReadBack(text)).isTrue();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void shouldReadBackWhatItPrints(@ForAll("queries") String text) {
    Query query = Query.parse(text);

    assertThat(Query.parse(query.toString())).isEqualTo(query);
  }

  /** Whether the text is refused with a place within it, or read, printed and read back. */
  private static boolean isReadBack(String text) {
    Query query;
    try {
      query = Query.parse(text);
    } catch (QuerySyntaxException e) {
      assertThat(e.position()).isBetween(0, text.length());
      assertThat(e.pretty()).contains("\n");
      return true;
    }
    return Query.parse(query.toString()).equals(query);
  }

  @Provide
  Arbitrary<String> nearlyQueries() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a",
            "Élysée",
            "l'Été",
            "U.S.",
            "5,000",
            "北京",
            "x*",
            "=Us",
            "\"",
            "“",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ":",
            "*",
            "*:*",
            "?",
            "~",
            "^",
            "\\",
            "-",
            "+",
            "!",
            "&&",
            "||",
            "&",
            "AND",
            "OR",
            "NOT",
            "TO",
            "NEAR/3",
            "COUNT",
            "COUNT(",
            "SENTENCE(",
            "PARAGRAPH(",
            "any of {",
            "at least 2",
            ",",
            ">=",
            "THEN/2",
            "~en",
            "@a",
            "wom?n",
            "w*n",
            "headline:",
            "urgency:",
            "tag:",
            "id:",
            "versioncreated:",
            "status:",
            "2026-10-01",
            "3",
            "'",
            "’s",
            ".",
            " ",
            "  ",
            "\n",
            "\u0640",
            "\u0301",
            "\u200D",
            "\uD83D",
            "ﬁ",
            "½",
            "𝒜");
    return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> queries() {
    return RandomQueries.any();
  }
}
