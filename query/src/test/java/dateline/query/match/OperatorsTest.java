package dateline.query.match;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.Articles;
import dateline.query.Document;
import dateline.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorsTest {
  private static final String BODY =
      "Dr. Kim met the Korean ministers in Geneva. Talks on missiles failed, the ministry said.\n\n"
          + "\u201CWe tried,\u201D he said. Women voted; two parties were voting again.";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      textBlock =
          """
          kim NEAR/1 met                 | Kim, met
          met NEAR/1 kim                 | Kim, met
          kim THEN/4 geneva              | -
          kim THEN/6 geneva              | Kim, Geneva
          geneva THEN/6 kim              | -
          said NEAR/3 tried              | tried, said
          said NEAR/5 women              | said, Women
          geneva NEAR/1 talks            | Geneva, Talks
          said NEAR/100 failed           | failed, said
          kim NEAR/2 met NEAR/4 geneva   | -
          kim NEAR/2 met NEAR/5 geneva   | Kim, met, Geneva
          (kim OR talks) NEAR/2 (met OR on) | Kim, met, Talks, on
          SENTENCE(kim geneva)           | Kim, Geneva
          SENTENCE(kim talks)            | -
          SENTENCE(tried said)           | tried, said
          SENTENCE(kim -talks)           | Kim
          PARAGRAPH(kim talks)           | Kim, Talks
          PARAGRAPH(kim women)           | -
          PARAGRAPH(SENTENCE(kim met) missiles) | Kim, met, missiles
          COUNT(minist*) >= 2            | ministers, ministry
          COUNT(minist*) >= 3            | -
          COUNT(said) = 2                | said, said
          COUNT(talks OR "talks on") < 2 | -
          any of {kim, obama, women} at least 2 | Kim, Women
          any of {kim, obama, trump} at least 2 | -
          wom?n                          | Women
          w*n                            | Women
          =W?men                         | Women
          =w?men                         | -
          party~en vote~en               | voted, parties, voting
          "minister~en in"               | ministers in
          """)
  void shouldMatchByTheseWords(String query, String words) {
    Document document = Articles.body(BODY);

    List<Match<String>> matches =
        StandingQueries.compile(List.of(new StandingQuery<>("", Query.parse(query))))
            .match(document)
            .toList();

    List<String> found =
        matches.stream().flatMap(m -> m.spans().stream()).map(document::text).toList();
    assertThat(String.join(", ", found)).isEqualTo(words.equals("-") ? "" : words);
  }

  @ParameterizedTest
  @CsvSource({
    "東京, 東京都で会議, true",
    "京都, 東京都で会議, false",
    "京都, 京都で会議, true",
    "京都*, 東京都で会議, false",
    "กรุงเทพ*, เดินทางไปกรุงเทพมหานคร, true",
    "ประเทศ*, ประเทศไทย, true",
    "ขวัญ*, กรุงเทพมหานคร, false",
    "ခရီး*, ခရီးသွား, true",
    "北京, 他在北京市工作, true",
    "中国, 中国人民, true",
    "中國, 發展中國家, false",
    "ไทย, รัฐบาลไทย, true",
    "นายกรัฐมนตรี, นายกรัฐมนตรีไทยเดินทาง, true",
    "รัฐ, นายกรัฐมนตรีเดินทาง, false",
    "رئيس, رئيس الوزراء, true",
    "رئيس~ar, قال الرئيس, true",
    "رئيس, قال الرئيس, false",
  })
  void shouldFindWholeWordsWhereScriptsDoNotPartThem(String query, String text, boolean matches) {
    assertThat(Single.matches(query, Articles.headline(text))).isEqualTo(matches);
  }

  /** A question mark is a letter: as it is spelled where it has to be exact, else as it folds. */
  @ParameterizedTest
  @CsvSource({
    "=Stra?e, Straße, true",
    "=stra?e, Straße, false",
    "=Stra??e, Straße, false",
    "=Stra??e, Strasse, true",
    "=S*?e, Straße, true",
    "stra??e, Straße, true",
    "=Caf?, Café, true",
    "=Caf?, Cafe\u0301, true",
    "=Œ?vre, Œuvre, true",
    "u?ited, u𐐨ited, true",
    "u??ited, u𐐨ited, false",
    "u*?ted, u𐐨ited, true",
    "u*?, u𐐨, true",
    "u*??, u𐐨, false",
  })
  void shouldTakeAQuestionMarkForOneLetter(String query, String text, boolean matches) {
    assertThat(Single.matches(query, Articles.headline(text))).isEqualTo(matches);
  }

  @Test
  void shouldKeepWithinAKeyword() {
    Document document =
        Document.of(Articles.article().setKeywords(List.of("trade war", "steel tariffs")).build());

    assertThat(Single.matches("keywords:(war NEAR/5 steel)", document)).isFalse();
    assertThat(Single.matches("keywords:SENTENCE(war steel)", document)).isFalse();
    assertThat(Single.matches("keywords:(tariff* NEAR/5 steel)", document)).isTrue();
  }
}
