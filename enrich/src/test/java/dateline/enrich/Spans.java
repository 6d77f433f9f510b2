package dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.model.Evidence;
import dateline.model.Place;
import dateline.model.Region;
import dateline.model.Subject;
import dateline.model.Tag;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the contract says of evidence: every label has some, and it is exactly the words there. */
final class Spans {
  private Spans() {}

  static void assertExact(Article article, Enrichment labels) {
    assertThat(
            Stream.concat(
                labels.getRegions().stream().map(Region::getEvidence),
                labels.getTags().stream().map(Tag::getEvidence)))
        .allSatisfy(evidence -> assertThat(evidence).isNotEmpty());
    assertThat(all(labels)).allSatisfy(words -> assertExact(article, words));
  }

  private static Stream<Evidence> all(Enrichment labels) {
    return Stream.concat(
        labels.getRegions().stream().map(Region::getEvidence).flatMap(List::stream),
        labels.getTags().stream().map(Tag::getEvidence).flatMap(List::stream));
  }

  private static void assertExact(Article article, Evidence words) {
    assertThat(texts(article, words.getField()))
        .as(words.toString())
        .anyMatch(text -> holds(text, words));
  }

  private static boolean holds(String text, Evidence words) {
    return words.getEnd() <= text.length()
        && text.substring(words.getStart(), words.getEnd()).equals(words.getText());
  }

  /** The texts of a field: many where it is a list. */
  private static List<String> texts(Article article, String field) {
    Stream<String> texts =
        switch (field) {
          case "headline" -> Stream.ofNullable(article.getHeadline());
          case "summary" -> Stream.ofNullable(article.getSummary());
          case "dateline" -> Stream.ofNullable(article.getDateline());
          case "slugline" -> Stream.ofNullable(article.getSlugline());
          case "body" -> Stream.of(article.getBody());
          case "keywords" -> article.getKeywords().stream();
          case "places" -> article.getPlaces().stream().map(Place::getCode);
          case "subjects" -> article.getSubjects().stream().map(Subject::getCode);
          default -> throw new AssertionError("the contract has no field " + field);
        };
    return texts.filter(Objects::nonNull).toList();
  }
}
