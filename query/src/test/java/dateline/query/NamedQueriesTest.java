package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.match.Single;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NamedQueriesTest {
  private final Map<String, String> problems = new TreeMap<>();

  private NamedQueries read(Map<String, String> texts) {
    return NamedQueries.of(texts, (name, reason) -> problems.put(name, reason.getMessage()));
  }

  @Test
  void shouldUseQueriesWhateverTheirOrder() {
    NamedQueries names =
        read(Map.of("talks", "@leaders NEAR/3 summit", "leaders", "kim OR \"moon jae in\""));
    Query query = Query.parse("@talks AND -rumour", names);

    assertThat(problems).isEmpty();
    assertThat(names.names()).containsExactly("leaders", "talks");
    assertThat(query).hasToString("@talks AND NOT rumour");
    assertThat(Single.matches(query, Articles.headline("Kim arrives for summit"))).isTrue();
    assertThat(Single.matches(query, Articles.headline("Kim stays, no rumour of a summit")))
        .isFalse();
    assertThat(Query.parse(query.toString(), names)).isEqualTo(query);
  }

  @Test
  void shouldCountAndWindowNamedWords() {
    NamedQueries names = read(Map.of("quake", "quake OR tremor*"));

    assertThat(Query.parse("COUNT(@quake) >= 2", names))
        .matches(query -> Single.matches(query, Articles.headline("Quake and tremors")));
    assertThat(Query.parse("SENTENCE(@quake dead)", names))
        .matches(query -> !Single.matches(query, Articles.headline("A quake. Many dead")));
  }

  @Test
  void shouldRefuseNamesThatAreNotKnownAndThoseThatUseThem() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("c", "z");
    texts.put("a", "@b OR x");
    texts.put("b", "y @nothing");

    NamedQueries names = read(texts);

    assertThat(names.names()).containsExactly("c");
    assertThat(problems)
        .containsExactly(
            Map.entry("b", "position 2: found '@nothing' (expected: a named query, one of @c)"));
    assertThatThrownBy(() -> Query.parse("@d", names))
        .hasMessage("position 0: found '@d' (expected: a named query, one of @c)");
  }

  @Test
  void shouldRefuseQueriesThatUseThemselves() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("a", "x OR @b");
    texts.put("b", "(@c)");
    texts.put("c", "@a");
    read(texts);

    assertThat(problems)
        .containsExactly(
            Map.entry(
                "c",
                "position 0: found '@a' (expected: a query that does not use itself:"
                    + " @a \u2192 @b \u2192 @c \u2192 @a)"));
  }

  @Test
  void shouldNotTakeANameForUnknownWhoseQueryIsWrong() {
    NamedQueries names = read(Map.of("good", "x", "bad", "(y", "worse", "@bad"));

    for (String name : List.of("bad", "worse")) {
      assertThatThrownBy(() -> Query.parse("x @" + name, names))
          .hasMessage(
              "position 2: found '@%s' (expected: another name, as the query of this one is wrong)",
              name);
    }
  }

  @Test
  void shouldRefuseChainsAndHeapsOfNames() {
    var chain = new LinkedHashMap<String, String>();
    var heap = new LinkedHashMap<String, String>();
    chain.put("n0", "x");
    heap.put("n0", "x");
    for (int i = 1; i < 1000; i++) {
      chain.put("n" + i, "@n" + (i - 1));
      heap.put("n" + i, "@n" + (i - 1) + " @n" + (i - 1));
    }
    read(chain);
    assertThat(problems.get("n201")).contains("at most 200 levels");
    problems.clear();
    read(heap);
    assertThat(problems.values()).anyMatch(reason -> reason.contains("at most 65536 terms"));
  }

  @Test
  void shouldRefuseANameThatCannotBeWritten() {
    read(Map.of("a b", "x"));

    assertThat(problems.get("a b"))
        .isEqualTo(
            "position 0: found the name 'a b' (expected: a name of letters, digits, - and _)");
  }
}
