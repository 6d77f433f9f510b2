package dateline.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Resources;
import dateline.enrich.Stories;
import dateline.enrich.name.Name.Kind;
import dateline.enrich.name.Name.Words;
import dateline.model.Article;
import dateline.query.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {
  private static final NameFinder FINDER = NameFinder.load(new Resources());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks with President Amara Sesay ended early.                   | Amara Sesay",
        "The report was read by Prime Minister Ngozi Bellweather.            | Ngozi Bellweather",
        "Nobody had told Maria Quillfeather about the fire.                  | Maria Quillfeather",
        "In the end Zorblat Quimby said the line was closed.                 | Zorblat Quimby",
        "A letter from António Guterres was read out.                        | Antonio Guterres",
        "Ursula von der Leyen spoke in the plenary.                          | Ursula von der Leyen",
      })
  void shouldFindThePerson(String text, String name) {
    assertThat(names(Kind.PERSON, text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Heavy rain fell on Monday and roads were closed.",
        "However, the Monday market was open.",
        "Will the dam hold? Engineers think it will.",
        "Officials said the ferry was late.",
        "Summer Storms Close Most Northern Mountain Roads Today",
      })
  void shouldFindNobodyWhereOnlyASentenceStarts(String text) {
    assertThat(names(Kind.PERSON, text)).isEmpty();
  }

  @Test
  void shouldTakeASurnameForThePersonWhoHasIt() {
    assertThat(words("President Amara Sesay arrived. Sesay left again at noon."))
        .containsExactly("Amara Sesay", "Sesay");
  }

  @Test
  void shouldNotGuessBetweenTwoOfOneName() {
    assertThat(
            words("President Amara Sesay met Minister Ibrahim Sesay. The bus for Sesay was late."))
        .containsExactly("Amara Sesay", "Ibrahim Sesay");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aid came from the U.N. and others.                | United Nations",
        "Aid came from the UN and others.                  | United Nations",
        "Members of the UN Security Council met.           | UN Security Council",
        "The Lakeside Ferry Ministry gave no answer.       | Lakeside Ferry Ministry",
        "The state agency KCNA carried a statement.        | KCNA",
      })
  void shouldFindTheOrganisation(String text, String name) {
    assertThat(names(Kind.ORGANISATION, text)).containsExactly(name);
  }

  @Test
  void shouldTakeNoSmallWordForAnAbbreviation() {
    assertThat(names(Kind.ORGANISATION, "Il a vu un who est un jour.")).isEmpty();
  }

  private static List<Name> find(String body) {
    Article article = Stories.article().setBody(body).build();
    return FINDER.find(Document.of(article), "en");
  }

  private static List<String> names(Kind kind, String body) {
    return find(body).stream().filter(name -> name.kind() == kind).map(Name::name).toList();
  }

  /** The words that name people. */
  private static List<String> words(String body) {
    return find(body).stream()
        .filter(name -> name.kind() == Kind.PERSON)
        .flatMap(name -> name.words().stream())
        .map(Words::text)
        .toList();
  }
}
